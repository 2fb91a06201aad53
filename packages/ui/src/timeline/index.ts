export { default as Timeline } from './Timeline.svelte';
export { default as TimelinePicture } from './TimelinePicture.svelte';
export { default as Overview } from './Overview.svelte';
export { default as VerticalTimeline } from './VerticalTimeline.svelte';
export { extentOfBins } from './bins.ts';
export { laneStart } from './drawing.ts';
export { laneName } from './words.ts';
