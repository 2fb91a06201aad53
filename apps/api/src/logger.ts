import { pino, type Logger } from 'pino';

export type { Logger };

/** One JSON object per line on standard error, so that what a command prints stays clean. */
export const createLogger = (level: string): Logger => pino({ name: 'standoff', level }, pino.destination(2));

/** For callers that give no logger: tests, and scripts that only want the answers. */
export const silentLogger = (): Logger => pino({ level: 'silent' });
