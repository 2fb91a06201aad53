export { createApi, type Api, type ApiOptions } from './api.ts';
export { apiFromEnv, bundledStories } from './stories.ts';
export type { ErrorShape } from './errors.ts';
export type { AppRouter } from './router.ts';
export type { EventItem } from './routers/event.ts';
export { memoryStore } from './store/memory.ts';
export { BadStories, openStories } from './store/open.ts';
export { versionOf } from './store/version.ts';
export {
  UnknownCursor,
  type Kind,
  type Kinds,
  type ListOptions,
  type Page,
  type Relations,
  type Store,
  type StoryCard,
  type StoryReader,
} from './store/store.ts';
