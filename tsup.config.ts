import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/policy.ts', 'src/reference.ts', 'src/explain.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // tsup asks the compiler for `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: true,
  clean: true,
  splitting: true,
})
