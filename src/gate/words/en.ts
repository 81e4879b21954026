import { changes } from './en/changes.js'
import { faults } from './en/faults.js'
import { findings } from './en/findings.js'
import { remedies } from './en/remedies.js'
import { levels, noOwner, terms } from './en/terms.js'
import type { GateLanguage } from './gate-language.js'

/** English. */
export const en: GateLanguage = { findings, remedies, faults, changes, levels, noOwner, terms }
