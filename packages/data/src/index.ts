export type * from './model/index.ts';
export * from './time/when.ts';
export * from './plover/types.ts';
export * from './attest/types.ts';
export type * from './outline/types.ts';
export type * from './filter/filter.ts';
export type * from './views/types.ts';
