import { run } from './run.ts';

const output = {
  out: (line: string) => void process.stdout.write(`${line}\n`),
  err: (line: string) => void process.stderr.write(`${line}\n`),
  bytes: (piece: Uint8Array) =>
    new Promise<void>((resolve) => {
      process.stdout.write(piece, () => {
        resolve();
      });
    }),
};

// Whoever reads may stop early, as `head` does; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), output);

// The web app may hold timers of its own; they are no reason to stay.
setTimeout(() => process.exit(), 1_000).unref();
