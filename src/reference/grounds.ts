import type { Condition } from '../model/condition.js'
import type { Ground } from '../model/document.js'
import type { ClauseId, FactTypes } from './names.js'
import type { recipients } from './recipients.js'

/** The grounds of disclosure: whom each allows, what it asks, when it is met. */
export const grounds = {
  entrustment: {
    number: 1,
    clause: 'disclosure.1',
    means: { en: 'entrusting the handling', ja: '取扱いの委託' },
    recipients: ['entrusted-party'],
    serves: 'purposes',
    facts: ['necessary'],
    when: { necessary: true },
    attests: ['assertedBy', 'reference', 'agreement'],
  },
  subcontractor: {
    number: 2,
    clause: 'disclosure.2',
    means: { en: 'a subcontractor of the services', ja: '業務委託先への提供' },
    recipients: ['subcontractor'],
    serves: 'purposes',
    facts: ['necessary', 'need', 'recipientUse', 'specificConsent'],
    when: {
      necessary: true,
      need: ['provide-services', 'improve-services'],
      any: [{ recipientUse: 'within-purposes' }, { specificConsent: true }],
    },
    attests: ['assertedBy', 'reference', 'agreement', { name: 'consentReference', when: { recipientUse: 'beyond-purposes', specificConsent: true } }],
  },
  'service-provision': {
    number: 3,
    clause: 'disclosure.3',
    means: { en: 'providing the services to the customer', ja: 'お客様へのサービスの提供' },
    recipients: ['partner', 'other'],
    serves: 'purposes',
    facts: ['necessary'],
    when: { necessary: true },
    attests: ['assertedBy', 'reference'],
  },
  aggregate: {
    number: 4,
    clause: 'disclosure.4',
    means: { en: 'aggregates that identify nobody', ja: '個人を識別できない集計・分析結果の提供' },
    recipients: 'any',
    subject: 'none',
    facts: ['derivedBy', 'identifiable'],
    when: { derivedBy: ['aggregation', 'analysis'], identifiable: false },
    attests: ['method'],
  },
  'legal-inquiry': {
    number: 5,
    clause: ['disclosure.5', 'agreed-use.3'],
    means: { en: 'formal inquiry with a basis in law', ja: '法令に基づく正式な照会' },
    recipients: ['public-institution'],
    facts: ['institution', 'formal', 'basedOnLaw', 'hasJurisdiction'],
    when: {
      institution: ['police', 'prosecutor', 'court', 'tax-authority', 'administrative-authority', 'other-public-institution'],
      formal: true,
      basedOnLaw: true,
      // Jurisdiction is asked of administrative and tax authorities alone.
      any: [{ hasJurisdiction: true }, { institution: ['police', 'prosecutor', 'court', 'other-public-institution', 'not-public'] }],
    },
    attests: ['legalBasis', 'reference'],
  },
  'rights-protection': {
    number: 6,
    clause: 'disclosure.6',
    means: { en: 'protecting rights, property or services', ja: '権利、財産またはサービスの保護' },
    recipients: ['partner', 'public-institution', 'other'],
    // `consentDifficult` decides nothing here: advice and obligations ask it.
    facts: ['necessary', 'protects', 'whose', 'consentDifficult'],
    when: { necessary: true, protects: ['rights', 'property', 'services'], whose: ['company', 'third-party', 'both'] },
    attests: ['assertedBy', 'reference', 'concern'],
  },
  succession: {
    number: 7,
    clause: 'disclosure.7',
    means: { en: 'succession of the business', ja: '事業の承継' },
    recipients: ['successor'],
    facts: ['event'],
    when: { event: ['merger', 'company-split', 'business-transfer', 'other-succession'] },
    attests: ['reference', { name: 'eventDescription', when: { event: 'other-succession' } }],
  },
  emergency: {
    number: 8,
    clause: 'disclosure.8',
    means: { en: 'immediate danger and urgent need', ja: '差し迫った危険と緊急の必要' },
    recipients: 'any',
    facts: ['threatened', 'immediateDanger', 'urgentNeed', 'consentDifficult'],
    when: { threatened: ['life', 'body', 'property'], immediateDanger: true, urgentNeed: true },
    attests: ['assertedBy', 'reference'],
  },
} as const satisfies Record<string, Ground<ClauseId, FactTypes, keyof typeof recipients, Condition>>
