import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url))

// The package's own name means its source here, so that documentation runs without a build.
export const asSource = [
  { find: /^clausewise$/, replacement: src('index.ts') },
  { find: /^clausewise\/(.+)$/, replacement: src('$1.ts') },
]

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/run-folder.ts'],
    testTimeout: 60_000,
    // By itself it leaves a core free, of two as of sixteen.
    maxWorkers: '100%',
    alias: asSource,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/reference/**'],
      reporter: ['text-summary', 'json'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
})
