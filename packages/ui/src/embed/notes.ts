export { default as EmptyFilter } from '../controls/EmptyFilter.svelte';
export { default as Problems } from '../controls/Problems.svelte';
