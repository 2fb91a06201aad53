export { default as ActorTable } from './ActorTable.svelte';
export { default as EventTable } from './EventTable.svelte';
