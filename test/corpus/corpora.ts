import { policy as shipped } from '../../src/index.js'
import type { Document } from '../../src/model/document.js'
import type { Policy } from '../../src/model/policy.js'
import { type Configuration, configure } from '../../src/policy.js'
import { disclosures } from '../exhaustive/disclosures.js'
import { everyCollection, others } from '../exhaustive/others.js'
import type { Space } from '../exhaustive/space.js'
import { uses } from '../exhaustive/uses.js'
import { naive } from '../reference/by-verb.js'
import { configuredInputs, fullInput, planInputs } from './plans.js'
import { type Step, stepsFrom } from './steps.js'

type CorpusVerb = keyof typeof naive

/** One file of the corpus. */
export interface Corpus {
  readonly verb: CorpusVerb
  readonly file: string
  /** What the policy is configured with, where it is not as shipped. */
  readonly configuration?: Configuration
  readonly policy: Policy
  /** The requests from which the corpus is chosen. */
  readonly requests: () => Iterable<unknown>
  /** Requests a step away from one that is allowed. */
  readonly steps: (allowed: unknown) => Iterable<Step>
  /** A request that says everything, from which those with faults are made; where there is none, none are. */
  readonly full: unknown
  readonly naive: (document: Document, request: unknown) => unknown
}

// Every set of fields may be collected: the proofs show it with fewer.
const spaces: readonly Space[] = [...uses, ...disclosures, ...others].filter((space) => space !== everyCollection)

const policy: Policy = shipped

function* requestsTo(verb: CorpusVerb): Generator<unknown> {
  for (const space of spaces) if (space.verb === verb) yield* space.requests()
}

const subject = { id: 'c-1', standing: 'discontinued', corporation: 'Mori KK', agreed: ['settlement'] }
const place = { origin: 'company', site: 'ours' }
const held = { record: 'invoice', retainedBy: ['jp.tax.document'] }
const recipient = { id: 'c-1', corporation: 'Mori KK' }
const entrusted = { kind: 'subcontractor', name: 'Courier', country: 'JP' }
const attested = { assertedBy: 'sato', reference: 'T-1', agreement: 'C-7', consentReference: 'C-8' }

/** An operator that every extra rule binds, and that declares of everything something else. */
const configuration: Configuration = {
  version: '2026-11-configured',
  parameters: { promptlyDays: 45, filingExtensionMonths: 1, companyForm: 'GK' },
  extras: Object.entries(policy.document.retention ?? {}).flatMap(([id, rule]) => (rule.extra === true ? [id] : [])),
}
const configured: Policy = configure(policy, configuration)

function corpus(verb: CorpusVerb, file: string, full?: unknown): Corpus {
  return {
    verb,
    file: `${file}.jsonl`,
    policy,
    naive: naive[verb],
    full,
    requests: () => requestsTo(verb),
    steps: (allowed) => stepsFrom(verb, Object(allowed)),
  }
}

/** The corpus: a file for each verb, and one for a policy that is configured. */
export const corpora: readonly Corpus[] = [
  corpus('canCollect', 'can-collect', { fields: ['name', 'identity-document'], proves: ['name'], alreadyHeld: ['name'] }),
  corpus('canUse', 'can-use', { purpose: 'settlement', fields: ['name'], subject, recipient, evidence: {}, ...held, ...place }),
  corpus('canDisclose', 'can-disclose', {
    ground: 'subcontractor',
    purposes: ['settlement'],
    fields: ['name'],
    subject,
    recipient: entrusted,
    transaction: 'none',
    evidence: { necessary: true, need: 'provide-services', recipientUse: 'within-purposes', specificConsent: true, ...attested },
    ...held,
    ...place,
  }),
  corpus('fieldsFor', 'fields-for', { purpose: 'settlement', subject, recipient, ...held, ...place }),
  corpus('groundsFor', 'grounds-for', { necessary: true, need: 'neither' }),
  corpus('governs', 'governs', { person: 'customer', origin: { partner: 'Other KK' }, site: 'ours' }),
  corpus('passwordLiability', 'password-liability', { matched: true }),
  { ...corpus('planDeletion', 'plan-deletion', fullInput), requests: () => planInputs(policy.document) },
  {
    ...corpus('planDeletion', 'plan-deletion-configured'),
    configuration,
    policy: configured,
    requests: () => configuredInputs(configured.document),
  },
]
