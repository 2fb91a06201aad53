import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { run } from '../cli/run.ts';

/** Runs a command line in this process; answers the exit code and the lines it wrote. */
export async function standoff(...args: string[]) {
  const { code, out, err } = await standoffFile(...args);
  return { code, out, err };
}

/** The same, with the bytes of the file that it wrote. */
export async function standoffFile(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const pieces: Uint8Array[] = [];
  const code = await run(args, {
    out: (line) => void out.push(...line.split('\n')),
    err: (line) => void err.push(...line.split('\n')),
    bytes: (piece) => Promise.resolve(void pieces.push(piece)),
  });
  return { code, out, err, file: Buffer.concat(pieces) };
}

const PROGRAM = fileURLToPath(new URL('../../bin/standoff.js', import.meta.url));

/** Starts the built program in a process of its own, with nothing of this environment but what finds programs. */
export function startProgram(args: string[], env: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  return { child, written, ended: ending(child) };
}

async function ending(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'close')) as [number | null];
  return code;
}
