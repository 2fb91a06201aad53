import type { Store } from './store/store.ts';

/** What every call of one request or batch shares. */
export interface Context {
  store: Store;
  /** Named in masked errors and in the log, so that one leads to the other. */
  requestId: string;
  /** One entry per call that reached a story, so that the answer's headers can speak for the whole batch. */
  served: Served[];
}

interface Served {
  story: string;
  version: string;
  /** Whether the caller asked for this very version: only then may the answer be kept for ever. */
  named: boolean;
}
