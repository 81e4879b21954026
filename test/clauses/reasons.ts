import type { FactValue, RequestProblem } from '../../src/model/decision.js'
import type { Standing } from '../../src/model/request.js'
import type { ExpectedReason } from './table.js'

const purposeKeys = ['service-communication', 'order-fulfilment', 'settlement', 'inquiry-response', 'marketing-and-improvement', 'contact']
const groundKeys = ['entrustment', 'subcontractor', 'service-provision', 'aggregate', 'legal-inquiry', 'rights-protection', 'succession', 'emergency']

const keyOf = (keys: readonly string[], number: number) => {
  const key = keys[number - 1]
  if (key === undefined) throw new Error(`nothing has number ${number}`)
  return key
}

/** The request has faults: each a place and a problem. */
export const invalid = (...faults: readonly (readonly [path: readonly (string | number)[], problem: RequestProblem])[]): ExpectedReason => ({
  code: 'invalid-request',
  faults: faults.map(([path, problem]) => ({ path, problem })),
})

/** Another site's policy governs. */
export const elsewhere = (site: 'linked-from-ours' | 'linking-to-ours'): ExpectedReason => ({
  code: 'not-governed',
  clause: site === 'linked-from-ours' ? 'links.1' : 'other-sites.1',
  governedBy: 'other-site',
  site,
})

/** A partner's policy governs. */
export const partners = (partner: string): ExpectedReason => ({ code: 'not-governed', clause: 'scope.2', governedBy: 'partner', partner })

export const unknownField = (field: string): ExpectedReason => ({ code: 'unknown-field', clause: 'collection.1', field })

/** The identity document is collected without what it proves. */
export const unproven = (...fields: readonly string[]): ExpectedReason => ({
  code: 'not-collectable',
  clause: 'collection.2',
  field: 'identity-document',
  unproven: fields,
})

export const unknownPurpose = (asked: string | number): ExpectedReason => ({ code: 'unknown-purpose', clause: 'use.0', asked })

export const unknownGround = (asked: string | number): ExpectedReason => ({ code: 'unknown-ground', clause: 'disclosure.0', asked })

export const traded = (transaction: 'sale' | 'rental'): ExpectedReason => ({ code: 'sale-or-rental', clause: 'sharing.1', transaction })

const notAgreed =
  (clause: string) =>
  (number: number): ExpectedReason => ({
    code: 'purpose-not-agreed',
    clause,
    purpose: keyOf(purposeKeys, number),
    number,
  })
/** The person has not agreed to a use for this purpose. */
export const useNotAgreed = notAgreed('agreed-use.1')
/** The person has not agreed to a disclosure that serves this purpose. */
export const disclosureNotAgreed = notAgreed('agreed-use.2')

/** The field serves none of the purposes asked, but those of these numbers. */
export const servesOnly = (field: string, ...numbers: readonly number[]): ExpectedReason => ({
  code: 'field-not-for-purpose',
  clause: field === 'identity-document' ? 'collection.2' : 'collection.1',
  field,
  purposes: numbers.map((number) => ({ purpose: keyOf(purposeKeys, number), number })),
})

/** The standing closes the field. */
export const fieldStopped = (standing: Exclude<Standing, 'active'>, field: string): ExpectedReason => ({
  code: 'discontinued',
  clause: 'discontinuation.1',
  standing,
  field,
})

/** The standing closes the ground. */
export const groundStopped = (standing: Exclude<Standing, 'active'>, number: number): ExpectedReason => ({
  code: 'discontinued',
  clause: 'discontinuation.1',
  standing,
  ground: keyOf(groundKeys, number),
  number,
})

/** The recipient's kind is not one of the ground's; these are, in the order in which the ground lists them. */
export const wrongKind = (clause: string, kind: string, ...needed: readonly string[]): ExpectedReason => ({
  code: 'recipient-not-permitted',
  clause,
  kind,
  needed,
})

type Fact = 'recipientRelation' | (string & {})

const fact = (name: Fact, found: FactValue, needed: readonly FactValue[]) => ({ fact: name, found, needed })

/** A conjunct of the condition fails. */
export const unmet = (
  clause: string,
  name: Fact,
  found: FactValue,
  needed: readonly FactValue[],
  ...or: readonly (readonly [Fact, FactValue, readonly FactValue[]])[]
): ExpectedReason => ({
  code: 'condition-unmet',
  clause,
  ...fact(name, found, needed),
  ...(or.length > 0 ? { or: or.map((other) => fact(...other)) } : {}),
})

export const unattested = (clause: string, attestation: string): ExpectedReason => ({ code: 'attestation-missing', clause, attestation })
