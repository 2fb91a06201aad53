import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['standoff-source'] },
  ssr: { resolve: { conditions: ['standoff-source'] } },
  test: { include: ['src/**/*.test.ts'] },
});
