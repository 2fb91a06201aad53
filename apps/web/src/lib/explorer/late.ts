/** The parts of the explorer that nobody sees at first: fetched once they are wanted, or when the page has come to rest. */
export { LinkPanel } from '@standoff/ui/panels';
export { default as Paper } from '$lib/print/Paper.svelte';
export { default as DetailPanel } from './DetailPanel.svelte';
