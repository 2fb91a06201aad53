import { linkedFilterBench } from './linked-filter.ts';
import { syntheticOutline } from './stories.ts';

linkedFilterBench([
  { name: '95', outline: syntheticOutline(95) },
  { name: '10,000', outline: syntheticOutline(10_000) },
  { name: '100,000', outline: syntheticOutline(100_000) },
]);
