export * from './controls/index.ts';
export { messages, type Messages } from './messages/index.ts';
export * from './network/index.ts';
export * from './panel/index.ts';
export * from './table/index.ts';
export * from './timeline/index.ts';
