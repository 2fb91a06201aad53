export { default as Network } from './Network.svelte';
export { layoutNetwork } from './layout.ts';
export { sayActor, sayLink } from './say.ts';
