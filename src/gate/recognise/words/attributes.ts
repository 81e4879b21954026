import { bodyAndOrigin } from './body-and-origin.js'
import { clinical } from './clinical.js'
import { devices } from './devices.js'
import { documentsAndAccess } from './documents-and-access.js'
import { kinAndFaith } from './kin-and-faith.js'
import type { Attribute } from './meaning.js'
import { names } from './names.js'
import { numbersOfStates } from './numbers-of-states.js'
import { ofCases } from './of-cases.js'
import { ofLives } from './of-lives.js'
import { ofPeople } from './of-people.js'
import { payAndBenefits } from './pay-and-benefits.js'
import { payments } from './payments.js'
import { reach } from './reach.js'
import { schooling } from './schooling.js'
import { visits } from './visits.js'
import { work } from './work.js'
import { writings } from './writings.js'

/** All words for personal data. A word may stand in several groups: the first whose tables and types fit counts. */
export const attributes: readonly Attribute[] = [
  ...names,
  ...reach,
  ...bodyAndOrigin,
  ...work,
  ...payments,
  ...documentsAndAccess,
  ...writings,
  ...visits,
  ...ofPeople,
  ...ofLives,
  ...ofCases,
  ...numbersOfStates,
  ...clinical,
  ...schooling,
  ...payAndBenefits,
  ...kinAndFaith,
  ...devices,
]
