export * from './when.ts';
export * from './parse.ts';
export * from './compare.ts';
export * from './days.ts';
export { DAY } from './calendar.ts';
export * from './words.ts';
export * from './zones.ts';
