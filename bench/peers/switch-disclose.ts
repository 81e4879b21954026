import { type Answer, allowed, denied, type Reason } from './answer.js'
import type { DisclosureRequest } from './asked.js'
import { adequate, clauseOf, groundKeys, keyOf, purposeKeys, purposesOf } from './policy.js'
import { inFieldOrder } from './switch-use.js'

/** A disclosure, decided by a `switch` written by hand, its answer made anew. */
export function switchDisclose(request: DisclosureRequest): Answer {
  const { fields, subject, recipient, evidence, record, retainedBy, transaction, origin, site } = request
  const ground = keyOf(groundKeys, request.ground)
  const clause = `disclosure.${groundKeys.indexOf(ground) + 1}`
  const purposes = request.purposes?.map((ref) => keyOf(purposeKeys, ref)).sort((a, b) => purposeKeys.indexOf(a) - purposeKeys.indexOf(b))
  const reasons: Reason[] = []
  const deny = (code: string, clause: string, about: string) => reasons.push({ code, clause, about })
  const need = (holds: boolean, fact: string) => holds || deny('condition-unmet', clause, fact)
  const attest = (name: string) => evidence[name] !== undefined || missing.push(name)
  const missing: string[] = []

  if (site === 'linked-from-ours') deny('not-governed', 'links.1', 'other-site')
  else if (site === 'linking-to-ours') deny('not-governed', 'other-sites.1', 'other-site')
  else if (typeof origin === 'object') deny('not-governed', 'scope.2', 'partner')
  if (transaction === 'sale' || transaction === 'rental') deny('sale-or-rental', 'sharing.1', transaction)
  if (purposes !== undefined) {
    const agreed = subject?.agreed?.map((ref) => keyOf(purposeKeys, ref))
    for (const purpose of new Set(purposes)) if (agreed !== undefined && !agreed.includes(purpose)) deny('purpose-not-agreed', 'agreed-use.2', purpose)
    for (const field of fields) if (!purposes.some((purpose) => purposesOf(field).includes(purpose))) deny('field-not-for-purpose', clauseOf(field), field)
  }
  const isRetained = retention()
  if (!allowsKind(ground, recipient.kind)) deny('recipient-not-permitted', clause, recipient.kind)
  switch (ground) {
    case 'entrustment':
      need(evidence.necessary === true, 'necessary')
      for (const name of ['assertedBy', 'reference', 'agreement']) attest(name)
      break
    case 'subcontractor':
      need(evidence.necessary === true, 'necessary')
      need(evidence.need !== 'neither', 'need')
      need(evidence.recipientUse === 'within-purposes' || evidence.specificConsent === true, 'recipientUse')
      for (const name of ['assertedBy', 'reference', 'agreement']) attest(name)
      if (evidence.recipientUse === 'beyond-purposes' && evidence.specificConsent === true) attest('consentReference')
      break
    case 'service-provision':
      need(evidence.necessary === true, 'necessary')
      for (const name of ['assertedBy', 'reference']) attest(name)
      break
    case 'aggregate':
      need(evidence.derivedBy !== 'neither', 'derivedBy')
      need(evidence.identifiable === false, 'identifiable')
      attest('method')
      break
    case 'legal-inquiry':
      need(evidence.institution !== 'not-public', 'institution')
      need(evidence.hasJurisdiction === true || !hasToHaveJurisdiction(evidence.institution), 'hasJurisdiction')
      need(evidence.formal === true, 'formal')
      need(evidence.basedOnLaw === true, 'basedOnLaw')
      for (const name of ['legalBasis', 'reference']) attest(name)
      break
    case 'rights-protection':
      need(evidence.necessary === true, 'necessary')
      need(evidence.protects !== 'none-of-these', 'protects')
      need(evidence.whose !== 'neither', 'whose')
      for (const name of ['assertedBy', 'reference', 'concern']) attest(name)
      break
    case 'succession':
      need(evidence.event !== 'not-a-succession', 'event')
      attest('reference')
      if (evidence.event === 'other-succession') attest('eventDescription')
      break
    default:
      need(evidence.threatened !== 'none-of-these', 'threatened')
      need(evidence.immediateDanger === true, 'immediateDanger')
      need(evidence.urgentNeed === true, 'urgentNeed')
      for (const name of ['assertedBy', 'reference']) attest(name)
  }
  for (const name of missing) deny('attestation-missing', clause, name)
  if (reasons.length > 0) return denied(reasons)

  const clauses = [...fields.map(clauseOf), clause]
  if (ground === 'legal-inquiry') clauses.push('agreed-use.3')
  if (purposes !== undefined) clauses.push('agreed-use.2')
  if (isRetained) clauses.push('discontinuation.2')
  return allowed(inFieldOrder(fields), clauses, dutiesOf(ground, evidence, recipient.country))

  /** What a person asked to stop: whether only a retention rule leaves the ground open. */
  function retention(): boolean {
    const standing = subject?.standing ?? 'active'
    if (standing === 'active' || ground === 'legal-inquiry' || ground === 'emergency') return false
    if (standing === 'disclosure-stopped') {
      const isOpen = ground === 'entrustment' || ground === 'succession' || (ground === 'subcontractor' && evidence.recipientUse === 'within-purposes')
      if (!isOpen) deny('discontinued', 'discontinuation.1', ground)
      return false
    }
    if (ground !== 'succession') {
      deny('discontinued', 'discontinuation.1', ground)
      return true
    }
    const isKept = (record === 'invoice' || record === 'contract') && (retainedBy === undefined || retainedBy.includes('jp.companies.books'))
    for (const field of fields)
      if (!isKept || (field !== 'name' && field !== 'address' && field !== 'payment')) deny('discontinued', 'discontinuation.1', field)
    return true
  }
}

function hasToHaveJurisdiction(institution: unknown): boolean {
  return institution === 'tax-authority' || institution === 'administrative-authority'
}

function allowsKind(ground: string, kind: string): boolean {
  switch (ground) {
    case 'entrustment':
      return kind === 'entrusted-party'
    case 'subcontractor':
      return kind === 'subcontractor'
    case 'service-provision':
      return kind === 'partner' || kind === 'other'
    case 'legal-inquiry':
      return kind === 'public-institution'
    case 'rights-protection':
      return kind === 'partner' || kind === 'public-institution' || kind === 'other'
    case 'succession':
      return kind === 'successor'
    default:
      return true
  }
}

function dutiesOf(ground: string, evidence: DisclosureRequest['evidence'], country: string): string[] {
  const needsConsent =
    ground === 'service-provision' ||
    (ground === 'rights-protection' && !(evidence.protects === 'property' && evidence.consentDifficult === true)) ||
    (ground === 'emergency' && evidence.consentDifficult === false)
  const isThirdParty = ground === 'entrustment' || ground === 'subcontractor' || ground === 'succession' || needsConsent
  const isBeyond = ground === 'subcontractor' && evidence.recipientUse === 'beyond-purposes'
  const duties = ['encrypt-in-transit']
  if (ground === 'entrustment' || ground === 'subcontractor') duties.push('supervise-recipient')
  if (ground === 'subcontractor' && !isBeyond) duties.push('bind-recipient-to-purposes')
  if (isBeyond || needsConsent) duties.push('record-disclosure')
  if (ground === 'aggregate') duties.push('check-small-cells')
  if (ground === 'succession') duties.push('successor-keeps-purposes')
  if (isBeyond) duties.push('specific-consent-must-be-real')
  if (needsConsent) duties.push('appi-consent-needed')
  if (ground === 'aggregate' && evidence.derivedBy === 'analysis') duties.push('not-statistics')
  if (ground === 'legal-inquiry') duties.push('answer-only-what-is-asked')
  if (ground === 'succession') duties.push('share-sale-is-not-succession')
  if (isThirdParty && country !== 'JP') duties.push(adequate.has(country) ? 'foreign-recipient-adequate' : 'foreign-recipient')
  return duties
}
