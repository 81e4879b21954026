import type { FindingId } from '../model/finding.js'
import { acceptedExpired } from './accepted-expired.js'
import { acceptedExpiring } from './accepted-expiring.js'
import { acceptedUnused } from './accepted-unused.js'
import { collectionDenied } from './collection-denied.js'
import { deletionLate } from './deletion-late.js'
import { deletionMissing } from './deletion-missing.js'
import { disclosureDenied } from './disclosure-denied.js'
import { eventNotGiven } from './event-not-given.js'
import { fieldNotHeld } from './field-not-held.js'
import { fieldUncollected } from './field-uncollected.js'
import { fieldUndeclared } from './field-undeclared.js'
import { fieldUnneeded } from './field-unneeded.js'
import type { FindingPage } from './finding-page.js'
import { flowDuplicate } from './flow-duplicate.js'
import { identityDocumentKept } from './identity-document-kept.js'
import { manifestStale } from './manifest-stale.js'
import { partnerGoverns } from './partner-governs.js'
import { purposeNotShown } from './purpose-not-shown.js'
import { purposeUnused } from './purpose-unused.js'
import { recipientUnused } from './recipient-unused.js'
import { retentionLong } from './retention-long.js'
import { retentionShort } from './retention-short.js'
import { schemaDrift } from './schema-drift.js'
import { systemEmpty } from './system-empty.js'
import { transferAbroad } from './transfer-abroad.js'
import { transportPlain } from './transport-plain.js'
import { useDenied } from './use-denied.js'

/** The page of each finding. */
export const pages: { readonly [Id in FindingId]: FindingPage } = {
  'disclosure-denied': disclosureDenied,
  'use-denied': useDenied,
  'collection-denied': collectionDenied,
  'partner-governs': partnerGoverns,
  'purpose-not-shown': purposeNotShown,
  'field-uncollected': fieldUncollected,
  'field-undeclared': fieldUndeclared,
  'field-not-held': fieldNotHeld,
  'retention-short': retentionShort,
  'retention-long': retentionLong,
  'event-not-given': eventNotGiven,
  'deletion-missing': deletionMissing,
  'deletion-late': deletionLate,
  'identity-document-kept': identityDocumentKept,
  'transport-plain': transportPlain,
  'schema-drift': schemaDrift,
  'manifest-stale': manifestStale,
  'flow-duplicate': flowDuplicate,
  'field-unneeded': fieldUnneeded,
  'purpose-unused': purposeUnused,
  'recipient-unused': recipientUnused,
  'system-empty': systemEmpty,
  'transfer-abroad': transferAbroad,
  'accepted-expired': acceptedExpired,
  'accepted-expiring': acceptedExpiring,
  'accepted-unused': acceptedUnused,
}
