import { alikeFirst, mostListed } from '../compile/alike-first.js'
import { firstOf } from '../compile/first-of.js'
import { meant } from '../compile/meant.js'
import { place } from '../compile/place.js'
import { plain } from '../compile/plain.js'
import type { PolicyFault, PolicyFaultCode } from '../model/fault.js'
import { isFoundType } from '../model/value-type.js'

/** What `definePolicy` throws: all faults found in the document at once. */
export class PolicyError extends Error {
  /** The faults found, each at its path. */
  readonly faults: readonly PolicyFault[]

  constructor(faults: readonly PolicyFault[]) {
    const head = `the policy has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:`
    super([head, ...firstOf(faults, mostLines, line, (others) => `  … and ${others} more, in the member faults`)].join('\n'))
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

/** A fault on one line: where, what, found, and the name that was meant, what would be right, or what to do. */
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
  const remedy = remedyOf(fault)
  if (remedy !== undefined) return `; ${remedy}`
  if (fault.needed === undefined) return ''
  const needed = [...new Set(fault.needed)]
  return `, needed ${needed.length === 0 ? 'one of none: there are none' : firstOf(alikeFirst(fault.found, needed), mostListed, String, (others) => `${others} more`).join(' | ')}`
}

/** What to do, where no list of names says it. */
function remedyOf({ code, path, needed, of, found }: PolicyFault): string | undefined {
  const isNone = needed?.length === 0
  if (code === 'unknown-name' && of === 'event' && isNone) return 'list it among the events of the kind of record'
  if (code !== 'fact-not-asked') return remedies[code]
  if (found === undefined) return 'name facts that are asked together'
  if (path[0] === 'retention') return 'list it among the facts of each kind of record of the rule'
  return isNone ? 'list it among the facts asked there' : undefined
}

const remedies: { readonly [Code in PolicyFaultCode]?: string } = {
  duplicate: 'let it stand only once',
  'clause-not-carried': 'cite it, or declare it a statement with because',
  'statement-carried': 'cite another, or declare it a rule or an obligation',
  'statement-without-reason': 'say in because why no call can check it',
  'order-incomplete': 'add it',
  'never-kept-retained': 'take it out of the rule, or its neverKept away',
  'period-zero': 'make it one day long at least',
}
