import { describe, expect, it } from 'vitest';
import { cacheHeaders } from './trpc.ts';

const named = { story: 'a', version: '1', named: true };
const current = { story: 'a', version: '1', named: false };

describe('cacheHeaders', () => {
  it('keeps a batch for ever when every call names its version', () => {
    expect(cacheHeaders([named, named], { calls: 2, failed: false })).toEqual({
      'cache-control': 'public, max-age=31536000, immutable',
      'standoff-version': '1',
    });
  });

  it('revalidates when one call of a batch names no version', () => {
    expect(cacheHeaders([named, current], { calls: 2, failed: false })['cache-control']).toBe('no-cache');
  });

  it('revalidates when one call of a batch is about no story', () => {
    expect(cacheHeaders([named], { calls: 2, failed: false })['cache-control']).toBe('no-cache');
  });

  it('never keeps a failure', () => {
    expect(cacheHeaders([named], { calls: 1, failed: true })['cache-control']).toBe('no-store');
  });

  it('states no version where several are concerned', () => {
    const other = { story: 'b', version: '1', named: true };
    expect(cacheHeaders([named, other], { calls: 2, failed: false })).not.toHaveProperty('standoff-version');
  });
});
