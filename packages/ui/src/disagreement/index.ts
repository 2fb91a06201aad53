export { default as Disagreement } from './Disagreement.svelte';
