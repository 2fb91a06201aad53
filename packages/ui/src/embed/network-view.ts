export { network } from '@standoff/data';
