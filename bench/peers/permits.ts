import { document } from 'clausewise/reference'
import { asksOf, closing, fieldsFor, groundKeys, purposeKeys, rules, standingNames, valuesOf } from './policy.js'

// The reference policy as a list of permits, any of which allows: the form in which the other libraries take a policy.
// What a permit leaves out it does not ask.

/** A use that is allowed. */
export interface UsePermit {
  readonly purpose: string
  readonly fields: readonly string[]
  readonly relations: readonly string[]
  readonly standings: readonly string[]
  readonly kept?: Kept
}

/** A disclosure that is allowed. Its fields are those of a retention rule, or follow from the purposes served. */
export interface DisclosurePermit {
  readonly ground: string
  readonly kinds: readonly string[]
  readonly standings: readonly string[]
  /** The values of facts of which one must be found. */
  readonly facts: Readonly<Record<string, readonly unknown[]>>
  readonly attests: readonly string[]
  readonly servesPurposes: boolean
  readonly fields: readonly string[]
  readonly kept?: Kept
}

/** Held in one of these kinds of record, under this rule. */
export interface Kept {
  readonly rule: string
  readonly records: readonly string[]
}

const open = standingNames.filter((standing) => !closing.includes(standing))

export const usePermits: readonly UsePermit[] = purposeKeys.flatMap((purpose) => {
  const relations = document.purposes[purpose as keyof typeof document.purposes].when.recipientRelation
  return [
    { purpose, relations, fields: fieldsFor([purpose]), standings: open },
    ...rules
      .filter((rule) => rule.purposes.includes(purpose))
      .map(({ id, records, fields }) => ({ purpose, relations, fields, standings: closing, kept: { rule: id, records } })),
  ]
})

/** What each ground asks of facts and attestations, as alternatives: libraries that know no "or" take one permit for each. */
const alternatives: Readonly<Record<string, readonly Pick<DisclosurePermit, 'facts' | 'attests'>[]>> = {
  entrustment: [{ facts: { necessary: [true] }, attests: ['assertedBy', 'reference', 'agreement'] }],
  subcontractor: [
    {
      facts: { necessary: [true], need: ['provide-services', 'improve-services'], recipientUse: ['within-purposes'] },
      attests: ['assertedBy', 'reference', 'agreement'],
    },
    {
      facts: { necessary: [true], need: ['provide-services', 'improve-services'], recipientUse: ['beyond-purposes'], specificConsent: [true] },
      attests: ['assertedBy', 'reference', 'agreement', 'consentReference'],
    },
  ],
  'service-provision': [{ facts: { necessary: [true] }, attests: ['assertedBy', 'reference'] }],
  aggregate: [{ facts: { derivedBy: ['aggregation', 'analysis'], identifiable: [false] }, attests: ['method'] }],
  'legal-inquiry': [
    {
      facts: { institution: allBut('institution', 'not-public'), formal: [true], basedOnLaw: [true], hasJurisdiction: [true] },
      attests: ['legalBasis', 'reference'],
    },
    {
      facts: { institution: ['police', 'prosecutor', 'court', 'other-public-institution'], formal: [true], basedOnLaw: [true], hasJurisdiction: [false] },
      attests: ['legalBasis', 'reference'],
    },
  ],
  'rights-protection': [
    {
      facts: { necessary: [true], protects: allBut('protects', 'none-of-these'), whose: allBut('whose', 'neither') },
      attests: ['assertedBy', 'reference', 'concern'],
    },
  ],
  succession: [
    { facts: { event: ['merger', 'company-split', 'business-transfer'] }, attests: ['reference'] },
    { facts: { event: ['other-succession'] }, attests: ['reference', 'eventDescription'] },
  ],
  emergency: [
    { facts: { threatened: allBut('threatened', 'none-of-these'), immediateDanger: [true], urgentNeed: [true] }, attests: ['assertedBy', 'reference'] },
  ],
}

function allBut(fact: string, word: string): readonly unknown[] {
  return valuesOf(fact).filter((each) => each !== word)
}

export const disclosurePermits: readonly DisclosurePermit[] = groundKeys.flatMap((ground) => {
  const { kinds, servesPurposes } = asksOf(ground)
  return (alternatives[ground] ?? []).flatMap(({ facts, attests }) => {
    const permit = { ground, kinds, servesPurposes, attests, facts, fields: servesPurposes ? fieldsFor(purposeKeys) : [...document.order.fields] }
    const standings = standingNames.filter((standing) => isOpen(ground, standing, facts))
    const keeping = standings.includes('discontinued') ? [] : rules.filter((rule) => rule.grounds.includes(ground))
    return [{ ...permit, standings }, ...keeping.map(({ id, records, fields }) => ({ ...permit, fields, standings: closing, kept: { rule: id, records } }))]
  })
})

/** Whether a ground stays open, whatever the record. Of nobody's data nobody asks to stop anything. */
function isOpen(ground: string, standing: string, facts: DisclosurePermit['facts']): boolean {
  if (standing === 'active') return true
  const listed: readonly (string | { readonly ground: string })[] = document.standings[standing as keyof typeof document.standings].grounds
  if (ground === 'subcontractor') return standing === 'disclosure-stopped' && facts.recipientUse?.includes('within-purposes') === true
  return listed.includes(ground)
}
