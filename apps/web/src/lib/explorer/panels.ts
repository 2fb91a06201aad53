/** What the reading panel needs to show details: fetched once something is selected, or soon after the page has come to rest. */
export { LinkPanel } from '@standoff/ui/panels';
export { default as DetailPanel } from './DetailPanel.svelte';
