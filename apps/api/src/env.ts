import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const MAX_PORT = 65_535;

export const Port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= MAX_PORT);

const Env = z.object({
  PORT: Port.default(3000),
  HOST: z.string().trim().min(1).default('localhost'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  STANDOFF_STORIES: z.string().trim().min(1).optional(),
  STANDOFF_SITE: z
    .string()
    .regex(/^(https?:\/\/[^/]+)?\/(.*\/)?$/)
    .optional(),
});
export type Env = z.infer<typeof Env>;

const EXPECTED: Record<keyof Env, string> = {
  PORT: `a whole number from 0 to ${MAX_PORT}`,
  HOST: 'a host name or an IP address, such as localhost or 0.0.0.0',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  STANDOFF_STORIES: 'a folder that holds story folders',
  STANDOFF_SITE: 'the address of a published site, with a slash at its end, such as https://example.org/stories/',
};

/** A setting that cannot be used. The message names every bad variable, what it holds, and what it may hold. */
export class BadEnv extends Error {}

/** The settings given by environment variables. Throws `BadEnv`. This file alone reads `process.env`. */
export function readEnv(variables: Record<string, string | undefined> = process.env): Env {
  const parsed = Env.safeParse(variables);
  if (parsed.success) return parsed.data;
  const bad = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof Env));
  throw new BadEnv(
    [...bad].map((name) => `${name} is '${variables[name]}': it should be ${EXPECTED[name]}`).join('\n'),
  );
}

/**
 * Tells the web app, which is loaded later into this process and reads its settings from the environment, what the command
 * line chose. A variable that the person who runs the program has set is left alone unless `force` is given.
 */
export function passOn(variables: Record<string, string>, { force = false } = {}): void {
  for (const [name, value] of Object.entries(variables)) if (force || !process.env[name]) process.env[name] = value;
}
