export { draw, prepare } from './draw.svelte.ts';
export { filterIn, filterQuery, fullView, placeIn, withSelection } from './place.ts';
export { selectionIn } from '../embed/selection.ts';
