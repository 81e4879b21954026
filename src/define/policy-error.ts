import { alikeFirst, mostListed } from '../compile/alike-first.js'
import { meant } from '../compile/meant.js'
import { place } from '../compile/place.js'
import { plain } from '../compile/plain.js'
import type { PolicyFault } from '../model/fault.js'
import { isFoundType } from '../model/value-type.js'

/** What `definePolicy` throws: every fault of the document at once. */
export class PolicyError extends Error {
  /** Every fault, at its path. */
  readonly faults: readonly PolicyFault[]

  constructor(faults: readonly PolicyFault[]) {
    const head = `the policy has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`
    super([head, ...shownOf(faults.map(line), mostLines, (others) => `  … and ${others} more, in the member faults`)].join('\n'))
    this.faults = faults
  }

  /** The error's name. */
  override get name() {
    return 'PolicyError' as const
  }

  /** Stable: test this, not the message. */
  get code() {
    return 'unsound-policy' as const
  }
}

const mostLines = 100

/** A fault on one line: where, what, found, and the name that was meant or what would be right. */
function line(fault: PolicyFault): string {
  const { code, path, of } = fault
  const what = `${code}${of === undefined ? '' : ` (${of})`}${found(fault)}`
  return plain(`  ${path.length === 0 ? 'the document' : place(path)}: ${what}${right(fault)}`)
}

/** A text in quotation marks, a kind of value without. */
function found({ code, found: it }: PolicyFault): string {
  if (it === undefined) return code === 'wrong-shape' ? ', found nothing' : ''
  const isKind = code === 'not-json' || (code === 'wrong-shape' && isFoundType(it))
  return `, found ${isKind ? it : JSON.stringify(it)}`
}

function right(fault: PolicyFault): string {
  const near = meant(fault)
  if (near !== undefined) return `; did you mean ${JSON.stringify(near)}?`
  if (fault.needed === undefined) return ''
  return `, needed ${fault.needed.length === 0 ? 'one of none: there are none' : shownOf(alikeFirst(fault.found, fault.needed), mostListed, (others) => `${others} more`).join(' | ')}`
}

/** The first of a long list, and how many more there are. */
function shownOf(list: readonly string[], most: number, more: (others: number) => string): readonly string[] {
  return list.length <= most ? list : [...list.slice(0, most), more(list.length - most)]
}
