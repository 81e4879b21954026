/** A value that no member can have. Which of these it is called depends on how far a hostile value could be read. */
const unfit = ['wrong-type', 'unreadable', 'too-long']

/**
 * An answer as it is compared: plain JSON, without the policy's identity, and of each fault only where and what.
 * Long texts are cut. How a fault shows what it found, and in which order faults stand, the prose leaves open.
 */
export function comparable(answer: unknown): unknown {
  return without(JSON.parse(JSON.stringify(answer)))
}

function without(value: unknown): unknown {
  if (typeof value === 'string' && value.length > 80) return value.slice(0, 79)
  if (Array.isArray(value)) return value.map(without)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      if (key === 'policy') return []
      return [[key, key === 'faults' ? faultsOf(member) : without(member)]]
    }),
  )
}

function faultsOf(faults: unknown): readonly string[] {
  return (faults as readonly { path: unknown; problem: string }[])
    .map(({ path, problem }) => `${JSON.stringify(path)} ${unfit.includes(problem) ? 'unfit' : problem}`)
    .sort()
}
