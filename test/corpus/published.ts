/**
 * An answer as the corpus gives it: plain JSON without the policy's identity, which stands in the file's first line.
 * Of each fault of a request it says where and what, sorted: how a fault shows what it found, and in which order faults stand, is left open.
 */
export function published(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === 'policy' ? undefined : key === 'faults' ? faultsOf(value) : value)))
}

function faultsOf(faults: readonly { readonly path: unknown; readonly problem: string }[]): readonly object[] {
  const plain = faults.map(({ path, problem }) => ({ path, problem }))
  return plain.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
