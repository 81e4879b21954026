import type { Path } from '../model/decision.js'

/** A place as a developer writes it: `fields[0]`, `evidence.urgentNeed`, `clauses["use.4"]`. */
export function place(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : member(step, at === 0))).join('')
}

function member(key: string, first: boolean): string {
  if (!/^[\p{L}\p{N}_$-]+$/u.test(key)) return `[${JSON.stringify(key)}]`
  return first ? key : `.${key}`
}
