import type { Store } from '../store/store.ts';

export type StoreState = { status: 'loading' } | { status: 'ready'; store: Store } | { status: 'failed' };

/** Follows a store while it is being opened, for health checks that must not wait. */
export function followStore(opening: Promise<Store>, failed: (error: unknown) => void): () => StoreState {
  let state: StoreState = { status: 'loading' };
  opening.then(
    (store) => {
      state = { status: 'ready', store };
    },
    (error: unknown) => {
      state = { status: 'failed' };
      failed(error);
    },
  );
  return () => state;
}
