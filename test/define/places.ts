import type { Path } from '../../src/model/decision.js'

/** Every place in a document, the document itself first. */
export function places(value: unknown, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [above]
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [above, ...[...steps].flatMap((step) => places((value as Record<string | number, unknown>)[step], [...above, step]))]
}
