import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['standoff-source'] },
  ssr: { resolve: { conditions: ['standoff-source'] } },
  // Property tests on a busy machine take their time; a hang is still seen.
  test: { testTimeout: 60_000, include: ['src/**/*.test.ts'] },
});
