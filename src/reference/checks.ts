import type { Checks, Prohibitions } from '../model/document.js'
import type { ClauseId } from './names.js'

/** Which clauses each check of the engine cites. */
export const checks = {
  'unknown-field': 'collection.1',
  'unknown-purpose': 'use.0',
  'unknown-ground': 'disclosure.0',
  'use-not-agreed': 'agreed-use.1',
  'disclosure-not-agreed': 'agreed-use.2',
  discontinued: 'discontinuation.1',
  retained: 'discontinuation.2',
  'governed-by-partner': 'scope.2',
  'linked-from-ours': ['links.1', 'other-sites.1'],
  'linking-to-ours': 'other-sites.1',
  'governed-by-none': 'scope.1',
  'governed-by-ours': 'scope.1',
  'password-matched': 'preamble.3',
  revised: 'revision.1',
  'newest-applies': 'revision.3',
} as const satisfies Checks<ClauseId>

/** The clauses that forbid a transaction on every ground. */
export const prohibitions = { sale: 'sharing.1', rental: 'sharing.1' } as const satisfies Prohibitions<ClauseId>
