import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ stories: (await locals.api.story.list()).items });
