export { loadChart } from './charts.ts';
export { chartDataPath, needsClaims, type ChartData, type ChartDataOptions } from './data.ts';
export { default as Embed } from './Embed.svelte';
