import { place } from '../compile/place.js'
import type { PolicyFault } from '../model/fault.js'

/** What `definePolicy` throws: every fault of the document at once. */
export class PolicyError extends Error {
  /** The error's name. */
  override readonly name = 'PolicyError'
  /** Stable: test this, not the message. */
  readonly code = 'unsound-policy'
  /** Every fault, at its path. */
  readonly faults: readonly PolicyFault[]

  constructor(faults: readonly PolicyFault[]) {
    super([`the policy has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`, ...faults.map(line)].join('\n'))
    this.faults = faults
  }
}

/** A fault on one line: where, what, found, needed. */
function line({ code, path, found, needed, of }: PolicyFault): string {
  const what = `${code}${of === undefined ? '' : ` (${of})`}`
  return `  ${path.length === 0 ? 'the document' : place(path)}: ${what}${found === undefined ? '' : `, found ${printed(found)}`}${needed === undefined ? '' : `, needed ${needed.length === 0 ? 'one of none: there are none' : needed.join(' | ')}`}`
}

/** On one line, whatever stands in it. */
function printed(found: string): string {
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(found) ? JSON.stringify(found) : found
}
