import { onlyPublished } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = () => ({ base: onlyPublished().base });
