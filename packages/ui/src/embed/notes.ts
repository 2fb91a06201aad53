export { default as EmptyFilter } from '../controls/EmptyFilter.svelte';
export { default as Problems } from '../controls/Problems.svelte';
export { default as Card } from './Card.svelte';
