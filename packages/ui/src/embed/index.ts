export { loadChart } from './charts.ts';
export { chartDataPath, needsClaims, type ChartData, type ChartDataOptions } from './data.ts';
export { default as Embed } from './Embed.svelte';
export { asksForHeight, heightIn, heightMessages, type FrameName } from './heights.ts';
export { loadChartLanguage } from '../messages/charts/load.ts';
