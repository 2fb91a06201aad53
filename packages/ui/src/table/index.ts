export type { ActorColumn, EventColumn } from './rows.ts';
export type { Sort } from './sort.ts';
export { actorCells, eventCells } from './cells.ts';
export { actorRows } from './rows.ts';
export { ariaSort, nextSort, sortRows } from './sort.ts';
