export { default as Development } from './Development.svelte';
export { default as DevelopmentList } from './DevelopmentList.svelte';
export { default as Disagreement } from './Disagreement.svelte';
