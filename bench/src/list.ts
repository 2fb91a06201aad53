import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import autocannon from 'autocannon';
import { median, table, three } from './measure.ts';
import { answering, freePort } from './process.ts';

const SECONDS = 3;
const ROUNDS = 3;

/** A server that sends the same bytes to everybody, in a process of its own like ours. Reads the bytes from its input. */
const BARE = `
  const chunks = [];
  process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    const bytes = Buffer.concat(chunks);
    require('node:http')
      .createServer((request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(bytes);
      })
      .listen(Number(process.argv[1]), '127.0.0.1');
  });`;

const requestsPerSecond = async (url: string): Promise<number> =>
  (await autocannon({ url, connections: 20, duration: SECONDS })).requests.average;

/**
 * Requests a second for one list of events as JSON: `standoff serve --api-only` (input checked, filter applied, ETag, security
 * headers) against a bare Node server that sends the same bytes from memory. Both are processes of their own.
 */
export async function listBench(path: string): Promise<void> {
  const children: ChildProcess[] = [];
  try {
    const [port, barePort] = [await freePort(), await freePort()];
    const api = dirname(createRequire(import.meta.url).resolve('@standoff/api/package.json'));
    children.push(
      spawn(
        process.execPath,
        [join(api, 'bin/standoff.js'), 'serve', '--api-only', '--host', '127.0.0.1', '--port', `${port}`],
        {
          env: { ...process.env, LOG_LEVEL: 'silent' },
          stdio: 'ignore',
        },
      ),
    );
    const url = `http://127.0.0.1:${port}${path}`;
    const answer = await answering(url);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(`the API answered ${answer.status}: ${bytes.toString().slice(0, 200)}`);

    const bare = spawn(process.execPath, ['-e', BARE, `${barePort}`], { stdio: ['pipe', 'ignore', 'inherit'] });
    children.push(bare);
    bare.stdin?.end(bytes);
    const bareUrl = `http://127.0.0.1:${barePort}/`;
    if (!Buffer.from(await (await answering(bareUrl)).arrayBuffer()).equals(bytes))
      throw new Error('the bare server did not send the same bytes');

    const speeds = { ours: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      speeds.ours.push(await requestsPerSecond(url));
      speeds.bare.push(await requestsPerSecond(bareUrl));
    }
    const [our, their] = [median(speeds.ours), median(speeds.bare)];
    table(
      `JSON list of events, ${(bytes.length / 1000).toFixed(1)} kB, requests a second`,
      ['standoff API', 'bare Node', 'ratio'],
      [[three(our), three(their), `${three(our / their)} ×`]],
    );
  } finally {
    for (const child of children) child.kill();
  }
}
