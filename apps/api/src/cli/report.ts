import { BadEnv } from '../env.ts';
import { CannotListen } from '../server/listen.ts';
import { NoStories } from '../store/folders.ts';
import { BadStories } from '../store/open.ts';
import { Failure, UsageError, type Output } from './command.ts';

/** Errors whose message is written for the person who ran the command. */
const SPOKEN = [Failure, BadEnv, BadStories, CannotListen, NoStories];

/** Tells what went wrong and answers the exit code. A stack is shown for errors that nobody foresaw, because they are our bugs. */
export function reportError(error: unknown, { err }: Output): number {
  if (error instanceof UsageError) {
    err(error.message);
    return 2;
  }
  const spoken = SPOKEN.some((kind) => error instanceof kind);
  err(error instanceof Error ? ((spoken ? undefined : error.stack) ?? error.message) : String(error));
  return 1;
}
