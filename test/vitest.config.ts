import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url))

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // The package's own name means its source here, so that documentation runs without a build.
    alias: [
      { find: /^clausewise$/, replacement: src('index.ts') },
      { find: /^clausewise\/(.+)$/, replacement: src('$1.ts') },
    ],
  },
})
