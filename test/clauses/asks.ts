import type { Question } from './table.js'

/** A customer who has asked to stop nothing. */
export const subject = { id: 'c-17', standing: 'active' }

/** An employee's account with a corporate customer. */
export const employee = { id: 'c-17', standing: 'active', corporation: 'acme' }

type Members = { readonly [member: string]: unknown }

/** The members changed; those changed to `undefined` left out. */
const changed = (members: unknown, changes: Members): Members =>
  Object.fromEntries(Object.entries({ ...(members as Members), ...changes }).filter(([, value]) => value !== undefined))

/** The same question with other members, or without those that are `undefined`. */
export const asking = (ask: Question, changes: Members): Question => ({ ...changed(ask, changes), verb: ask.verb })

/** The same question with other facts and attestations. */
export const stating = (ask: Question, changes: Members): Question => ({ ...ask, evidence: changed(ask.evidence, changes) })

/** The same question about a person of another standing or agreement. */
export const about = (ask: Question, changes: Members): Question => ({ ...ask, subject: changed(ask.subject, changes) })

/** The same question with another recipient. */
export const sentTo = (ask: Question, changes: Members): Question => ({ ...ask, recipient: changed(ask.recipient, changes) })

/** The same disclosure as a sale, a rental or neither. */
export const tradedAs = (ask: Question, transaction: string): Question => ({ ...ask, transaction })

const atHome = (kind: string, name: string) => ({ kind, name, country: 'JP' })

/** Ground 1, met. */
export const entrustment: Question = {
  verb: 'canDisclose',
  ground: 'entrustment',
  purposes: ['order-fulfilment'],
  fields: ['name', 'address'],
  subject,
  recipient: atHome('entrusted-party', 'Kita Parcels'),
  evidence: { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' },
}

/** Ground 2, met: the subcontractor stays within the company's purposes. */
export const subcontractor: Question = {
  verb: 'canDisclose',
  ground: 'subcontractor',
  purposes: ['marketing-and-improvement'],
  fields: ['email'],
  subject,
  recipient: atHome('subcontractor', 'Minami Hosting'),
  evidence: {
    necessary: true,
    need: 'provide-services',
    recipientUse: 'within-purposes',
    specificConsent: false,
    assertedBy: 'sato',
    reference: 'T-2',
    agreement: 'C-8',
  },
}

/** Ground 2, met by the customer's specific consent. */
export const subcontractorByConsent: Question = stating(subcontractor, { recipientUse: 'beyond-purposes', specificConsent: true, consentReference: 'K-4' })

/** Ground 3, met. */
export const serviceProvision: Question = {
  verb: 'canDisclose',
  ground: 'service-provision',
  purposes: ['order-fulfilment'],
  fields: ['name', 'phone'],
  subject,
  recipient: atHome('partner', 'Higashi Florists'),
  evidence: { necessary: true, assertedBy: 'sato', reference: 'T-3' },
}

/** Ground 4, met. */
export const aggregate: Question = {
  verb: 'canDisclose',
  ground: 'aggregate',
  fields: ['gender', 'occupation'],
  recipient: atHome('other', 'Nishi University'),
  evidence: { derivedBy: 'aggregation', identifiable: false, method: 'counts by decade, cells under ten left out' },
}

/** Ground 5, met. */
export const legalInquiry: Question = {
  verb: 'canDisclose',
  ground: 'legal-inquiry',
  fields: ['name', 'address'],
  subject,
  recipient: atHome('public-institution', 'Prefectural police'),
  evidence: { institution: 'police', formal: true, basedOnLaw: true, hasJurisdiction: true, legalBasis: 'Code of Criminal Procedure 197(2)', reference: 'L-5' },
}

/** Ground 6, met: property, and consent is difficult. */
export const rightsProtection: Question = {
  verb: 'canDisclose',
  ground: 'rights-protection',
  fields: ['name', 'email'],
  subject,
  recipient: atHome('partner', 'Chuo Payments'),
  evidence: {
    necessary: true,
    protects: 'property',
    whose: 'company',
    consentDifficult: true,
    assertedBy: 'sato',
    reference: 'T-6',
    concern: 'claims for unpaid orders, threatened by a chain of false accounts',
  },
}

/** Ground 7, met. */
export const succession: Question = {
  verb: 'canDisclose',
  ground: 'succession',
  fields: ['name', 'email'],
  subject,
  recipient: atHome('successor', 'Shin Charity'),
  evidence: { event: 'merger', reference: 'M-7' },
}

/** Ground 8, met, and consent is difficult. */
export const emergency: Question = {
  verb: 'canDisclose',
  ground: 'emergency',
  fields: ['name', 'phone'],
  subject,
  recipient: atHome('other', 'City hospital'),
  evidence: { threatened: 'life', immediateDanger: true, urgentNeed: true, consentDifficult: true, assertedBy: 'sato', reference: 'E-8' },
}

/** One disclosure on each ground, met. */
export const grounds: readonly Question[] = [entrustment, subcontractor, serviceProvision, aggregate, legalInquiry, rightsProtection, succession, emergency]

/** Every kind of recipient. */
export const kinds = ['entrusted-party', 'subcontractor', 'partner', 'public-institution', 'successor', 'other']
