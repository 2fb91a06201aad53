import type { AppRouter } from '@standoff/api';
import { createTRPCClient, httpBatchLink } from '@trpc/client';

export type Client = ReturnType<typeof createClient>;

/** The API over HTTP, at this page's own origin. */
export const createClient = () =>
  createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc', maxItems: 10 })] });
