export { default as ActorTable } from './ActorTable.svelte';
export { default as EventTable } from './EventTable.svelte';
export { toCsv } from './csv.ts';
export type { ActorColumn, EventColumn } from './rows.ts';
export type { Sort } from './sort.ts';
