import { describe, expect, it } from 'vitest';
import { BadEnv, readEnv } from './env.ts';

describe('readEnv', () => {
  it('has a default for everything but the stories', () => {
    expect(readEnv({})).toEqual({ PORT: 3000, HOST: 'localhost', LOG_LEVEL: 'info' });
  });

  it('takes what is set', () => {
    expect(readEnv({ PORT: '0', HOST: '0.0.0.0', LOG_LEVEL: 'debug', STANDOFF_STORIES: '/stories' })).toEqual({
      PORT: 0,
      HOST: '0.0.0.0',
      LOG_LEVEL: 'debug',
      STANDOFF_STORIES: '/stories',
    });
  });

  it.each(['abc', '', '-1', '3.5', '65536', '3000 '])('refuses the port %j by name', (PORT) => {
    expect(() => readEnv({ PORT })).toThrow(
      new BadEnv(`PORT is '${PORT}': it should be a whole number from 0 to 65535`),
    );
  });

  it('names every bad variable at once', () => {
    expect(() => readEnv({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(/^PORT is 'x'.*\nLOG_LEVEL is 'loud'.*silent$/);
  });
});
