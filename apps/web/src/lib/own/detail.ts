import type { SourcePageDetail } from '@standoff/data';
import type { Detail } from '$lib/state/detail.ts';

/** Everything that a thing's own page shows of it. */
export type OwnDetail = Detail | { kind: 'source'; id: string; data: SourcePageDetail };
