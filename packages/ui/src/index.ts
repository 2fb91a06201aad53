export * from './controls/index.ts';
export { clip } from './frame/clip.ts';
export { ellipsis, textWidth, wrapText } from './frame/text.ts';
export * from './messages/index.ts';
export { LANGUAGES } from './messages/languages.ts';
export * from './network/index.ts';
export * from './panel/index.ts';
export * from './table/index.ts';
export * from './timeline/index.ts';
