export { timeline } from '@standoff/data';
export { laneStart } from '../timeline/lane-start.ts';
