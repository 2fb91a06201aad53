export { default as ChartPicture } from './ChartPicture.svelte';
export { tokenOf, type PictureTheme } from './colours.ts';
export type { PictureInput } from './input.ts';
export { standalone } from './standalone.ts';
