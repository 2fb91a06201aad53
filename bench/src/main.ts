import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { outline } from '@standoff/data';
import { readStory } from '@standoff/data/model';
import { embedsBench } from './embeds/embeds.ts';
import { layoutBench } from './layout.ts';
import { linkedFilterBench } from './linked-filter.ts';
import { listBench } from './list.ts';
import { syntheticOutline } from './stories.ts';

const STORY = 'anthropic-pentagon-2026';

/** The bundled story, read from its files. */
function bundledOutline() {
  const data = dirname(createRequire(import.meta.url).resolve('@standoff/data/package.json'));
  const folder = join(data, 'stories', STORY);
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const { story, problems } = readStory(files);
  if (!story) throw new Error(problems[0]?.message ?? 'the bundled story could not be read');
  return outline(story, 'bench');
}

const story = bundledOutline();
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}. Medians, taken in turn.`,
);

linkedFilterBench([
  { name: `${story.events.length} (the first story)`, outline: story },
  { name: '10,000', outline: syntheticOutline(10_000) },
  { name: '100,000', outline: syntheticOutline(100_000) },
]);

layoutBench([
  { actors: 50, rounds: 5 },
  { actors: 500, rounds: 3 },
  { actors: 5_000, rounds: 1 },
]);

const input = encodeURIComponent(JSON.stringify({ story: STORY, limit: 20 }));
await listBench(`/trpc/event.list?input=${input}`);

await embedsBench(story);
