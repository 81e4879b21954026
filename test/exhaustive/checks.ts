import { document } from './vocabulary.js'

export interface Request {
  readonly [member: string]: unknown
  readonly subject?: { readonly standing?: string; readonly agreed?: readonly string[] }
  readonly recipient?: { readonly kind?: string; readonly country?: string }
  readonly evidence?: { readonly [name: string]: unknown }
}

interface Answer {
  readonly allowed: boolean
  readonly reasons?: readonly { readonly code: string }[]
  readonly policy: unknown
}

/**
 * What each check of a request reads, by the code of its reasons (the policy's description lists the checks); and what an allowed answer hangs on.
 * Two requests that are equal in that have the same reasons of the code, whatever else they say: so a member need not be tried in all its values
 * beside all values of the members that only other checks read.
 */
type Reads = { readonly [code: string]: (request: Request) => readonly unknown[] }

const held = ({ subject, record, retainedBy }: Request) => [subject?.standing, record, retainedBy]

/** The evidence without what is attested. */
function factsIn({ evidence }: Request): unknown {
  return Object.entries(evidence ?? {}).filter(([name]) => Object.hasOwn(document.facts ?? {}, name))
}

const readInUses: Reads = {
  'invalid-request': held,
  'not-governed': ({ origin, site }) => [origin, site],
  'unknown-field': ({ fields }) => [fields],
  'unknown-purpose': ({ purpose }) => [purpose],
  'purpose-not-agreed': ({ purpose, subject }) => [purpose, subject?.agreed],
  'field-not-for-purpose': ({ purpose, fields }) => [purpose, fields],
  discontinued: (request) => [request.purpose, request.fields, held(request)],
  'condition-unmet': ({ purpose, recipient }) => [purpose, recipient],
  allowed: ({ purpose, fields, recipient, subject }) => [purpose, fields, recipient, subject?.standing],
}

const readInDisclosures: Reads = {
  'invalid-request': (request) => [request.ground, factsIn(request), held(request)],
  'not-governed': ({ origin, site }) => [origin, site],
  'unknown-field': ({ fields }) => [fields],
  'unknown-ground': ({ ground }) => [ground],
  'unknown-purpose': ({ purposes }) => [purposes],
  'sale-or-rental': ({ transaction }) => [transaction],
  'purpose-not-agreed': ({ ground, purposes, subject }) => [ground, purposes, subject?.agreed],
  'field-not-for-purpose': ({ ground, purposes, fields }) => [ground, purposes, fields],
  discontinued: (request) => [request.ground, request.fields, held(request), request.evidence?.recipientUse],
  'recipient-not-permitted': ({ ground, recipient }) => [ground, recipient?.kind],
  'condition-unmet': (request) => [request.ground, factsIn(request)],
  'attestation-missing': ({ ground, evidence }) => [ground, evidence],
  allowed: (request) => [request.ground, request.fields, factsIn(request), request.recipient?.country, request.subject?.standing],
}

/** Watches answers go by, and throws where a check's reasons, or an allowed answer, hang on something else than what is read for them. */
export function watch(verb: 'canUse' | 'canDisclose'): (request: Request, answer: Answer) => void {
  const reads = verb === 'canUse' ? readInUses : readInDisclosures
  const met = new Map<string, string>()
  return (request, answer) => {
    const { allowed, reasons = [], policy: _, ...rest } = answer
    const stray = reasons.find(({ code }) => !Object.hasOwn(reads, code))
    if (stray !== undefined) throw new Error(`no check has the code ${stray.code}: ${JSON.stringify(request)}`)
    for (const code in reads) {
      if (code === 'allowed' && !allowed) continue
      const key = JSON.stringify([code, reads[code]?.(request)])
      const found = JSON.stringify(code === 'allowed' ? rest : reasons.filter((reason) => reason.code === code))
      const before = met.get(key)
      if (before === undefined) met.set(key, found)
      else if (before !== found) throw new Error(`the same for ${key}, and yet ${found} after ${before}: ${JSON.stringify(request)}`)
    }
  }
}
