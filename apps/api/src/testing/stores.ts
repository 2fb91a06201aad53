import { memoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { harbour } from './story.ts';

/** What a broken store says: nothing of it may reach a caller. */
export const SECRET = 'connect ECONNREFUSED store.internal:5432 with password swordfish';

const fail = () => Promise.reject(new Error(SECRET));

/** A store that knows its stories, but fails to open them. */
export const throwingStore = (): Store => ({ ...memoryStore([harbour()]), open: fail });

/** A store that fails at everything. */
export const deadStore = (): Store => ({ stories: fail, current: fail, open: fail });
