import type { GateLanguage } from './gate-language.js'
import { changes } from './ja/changes.js'
import { faults } from './ja/faults.js'
import { findings } from './ja/findings.js'
import { remedies } from './ja/remedies.js'
import { levels, noOwner, terms } from './ja/terms.js'

/** Japanese. */
export const ja: GateLanguage = { findings, remedies, faults, changes, levels, noOwner, terms }
