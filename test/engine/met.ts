/** One question a verb, with every member it can have, that is met: what the hostile inputs are made of. */
export const met = {
  canCollect: { fields: ['name', 'identity-document'], proves: ['name', 'email'], alreadyHeld: ['email'] },
  canUse: {
    purpose: 'settlement',
    fields: ['name', 'payment'],
    subject: { id: 'c-17', standing: 'active', corporation: 'acme', agreed: ['settlement', 4] },
    recipient: { id: 'c-17', corporation: 'acme' },
    evidence: {},
    record: 'invoice',
    retainedBy: ['jp.tax.document'],
    origin: 'company',
    site: 'ours',
  },
  canDisclose: {
    ground: 'subcontractor',
    purposes: ['settlement', 'order-fulfilment'],
    fields: ['name', 'payment'],
    subject: { id: 'c-17', standing: 'active', corporation: 'acme', agreed: ['settlement', 2] },
    recipient: { kind: 'subcontractor', name: 'Minami Hosting', country: 'JP' },
    transaction: 'none',
    evidence: {
      necessary: true,
      need: 'provide-services',
      recipientUse: 'beyond-purposes',
      specificConsent: true,
      assertedBy: 'sato',
      reference: 'T-2',
      agreement: 'C-8',
      consentReference: 'K-4',
    },
    record: 'invoice',
    retainedBy: [],
    origin: 'company',
    site: 'ours',
  },
  fieldsFor: { purpose: 'settlement', subject: { id: 'c-17', standing: 'active' } },
  groundsFor: { necessary: true, need: 'provide-services' },
  governs: { person: 'customer', origin: 'company', site: 'ours' },
  passwordLiability: { matched: true },
  decide: { verb: 'canUse', purpose: 'settlement', fields: ['name'], subject: { id: 'c-17', standing: 'active' } },
} as const

const { retainedBy: _used, ...use } = met.canUse
const { retainedBy: _disclosed, ...disclosure } = met.canDisclose

/** The same without `retainedBy`: what is asked so often that an engine looks the answer up. */
export const usual = { ...met, canUse: use, canDisclose: disclosure } as const

type Step = string | number

/** A copy of a request with another value at a path; the rest shared. */
export function changedAt(request: unknown, path: readonly Step[], value: unknown): unknown {
  const [step, ...further] = path
  if (step === undefined) return value
  if (Array.isArray(request)) return request.map((member, index) => (index === step ? changedAt(member, further, value) : member))
  const members = request as Record<Step, unknown>
  return { ...members, [step]: changedAt(members[step], further, value) }
}

/** A copy of a request in which reading a member runs a getter. */
export function gettingAt(request: unknown, path: readonly Step[], get: () => unknown): unknown {
  const [step, ...further] = path
  if (step === undefined) throw new Error('a getter needs a member')
  const copy = Array.isArray(request) ? [...request] : { ...(request as object) }
  const member = (request as Record<Step, unknown>)[step]
  if (further.length === 0) Object.defineProperty(copy, step, { get, enumerable: true, configurable: true })
  else Object.defineProperty(copy, step, { value: gettingAt(member, further, get), enumerable: true, configurable: true, writable: true })
  return copy
}
