// Stands in for fast-check where mutants are tried. Each property is asked of a part of its runs, for a mutant that survives is tried by all of them;
// and what fails is not made smaller, for nobody reads it.
import fc from '../../node_modules/fast-check/lib/fast-check.js'

export * from '../../node_modules/fast-check/lib/fast-check.js'

const part = Number(process.env.PART_OF_RUNS ?? 1)

const assert = (property: fc.IRawProperty<unknown>, parameters?: fc.Parameters<unknown>) =>
  fc.assert(property, { ...parameters, numRuns: Math.ceil((parameters?.numRuns ?? 100) * part), endOnFailure: true })

// biome-ignore lint/style/noDefaultExport: fast-check has one
export default { ...fc, assert }
