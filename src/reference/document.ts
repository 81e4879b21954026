import { advice } from './advice.js'
import { checks, prohibitions } from './checks.js'
import { clauses } from './clauses.js'
import { facts } from './facts.js'
import { fields } from './fields.js'
import { grounds } from './grounds.js'
import { laws } from './laws.js'
import { obligations } from './obligations.js'
import { order } from './order.js'
import { parameters } from './parameters.js'
import { purposes } from './purposes.js'
import { recipients } from './recipients.js'
import { records } from './records.js'
import { retention } from './retention.js'
import { standings } from './standings.js'

/** The reference policy: a published privacy policy of a Japanese company, as data. Nothing in it is a function. */
export const document = {
  id: 'reference-jp',
  version: '2026-11',
  // The published text bears no date: this is the month in which it was written down here.
  effectiveOn: '2026-11-01',
  jurisdiction: 'JP',
  // The European Economic Area, and the United Kingdom (APPI Art. 28).
  adequate: [
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GB',
    'GR',
    'HR',
    'HU',
    'IE',
    'IS',
    'IT',
    'LI',
    'LT',
    'LU',
    'LV',
    'MT',
    'NL',
    'NO',
    'PL',
    'PT',
    'RO',
    'SE',
    'SI',
    'SK',
  ],
  clauses,
  laws,
  facts,
  fields,
  purposes,
  recipients,
  grounds,
  records,
  standings,
  prohibitions,
  retention,
  extras: [],
  parameters,
  obligations,
  advice,
  checks,
  order,
}
