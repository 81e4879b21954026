import type { PolicyFault } from '../model/fault.js'

/** What `definePolicy` throws: every fault of the document at once. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  /** Stable: test this, not the message. */
  readonly code = 'unsound-policy'
  readonly faults: readonly PolicyFault[]

  constructor(faults: readonly PolicyFault[]) {
    super([`the policy has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`, ...faults.map(line)].join('\n'))
    this.faults = faults
  }
}

/** A fault on one line: where, what, found, needed. */
function line({ code, path, found, needed, of }: PolicyFault): string {
  const what = `${code}${of === undefined ? '' : ` (${of})`}`
  return `  ${place(path)}: ${what}${found === undefined ? '' : `, found ${printed(found)}`}${needed === undefined ? '' : `, needed ${needed.join(' | ')}`}`
}

/** On one line, whatever stands in it. */
function printed(found: string): string {
  return /[\u0000-\u001F\u007F\u2028\u2029]/.test(found) ? JSON.stringify(found) : found
}

/** A path as code would write it: `grounds.processor.facts[0]`. */
function place(path: PolicyFault['path']): string {
  if (path.length === 0) return 'the document'
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      return /^[A-Za-z_$][\w$]*$/.test(step) ? `${index === 0 ? '' : '.'}${step}` : `[${JSON.stringify(step)}]`
    })
    .join('')
}
