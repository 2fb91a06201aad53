export { default as ActorPanel } from './ActorPanel.svelte';
export { default as ClaimPanel } from './ClaimPanel.svelte';
export { default as EventPanel } from './EventPanel.svelte';
export { default as LinkPanel } from './LinkPanel.svelte';
export { default as QuestionPanel } from './QuestionPanel.svelte';
export { default as SourcePanel } from './SourcePanel.svelte';
