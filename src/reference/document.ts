import { advice } from './advice.js'
import { checks, prohibitions } from './checks.js'
import { clauses } from './clauses.js'
import { facts } from './facts.js'
import { fields } from './fields.js'
import { glossary } from './glossary.js'
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
  /** The policy's name. */
  id: 'reference-jp',
  /** Its version. */
  version: '2026-11',
  /** The published text bears no date: this is the month in which it was written down here. */
  effectiveOn: '2026-11-01',
  /** Days and borders are Japan's. */
  jurisdiction: 'JP',
  /** The European Economic Area, and the United Kingdom (APPI Art. 28). */
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
  /** The published text, clause by clause. */
  clauses,
  /** The laws it cites. */
  laws,
  /** Every fact a purpose, a ground or a retention rule asks. */
  facts,
  /** What is collected (collection.1, collection.2). */
  fields,
  /** The purposes of use (use.1 to use.6). */
  purposes,
  /** The kinds of recipient, and what each is told. */
  recipients,
  /** The grounds of disclosure (disclosure.1 to disclosure.8). */
  grounds,
  /** The kinds of record in which fields are held. */
  records,
  /** What stays possible once a person has asked to stop (discontinuation.1). */
  standings,
  /** Neither sale nor rental (sharing.1). */
  prohibitions,
  /** What is kept all the same, and how long (discontinuation.2). */
  retention,
  /** The rules marked `extra` that are switched on: none. */
  extras: [],
  /** What the operator declares of itself. */
  parameters,
  /** What the caller of an allowed request must do. */
  obligations,
  /** What the caller should know. */
  advice,
  /** The clauses that the checks of the engine cite. */
  checks,
  /** The order that answers follow: the published text's. */
  order,
  /** What its facts, words, attestations, events and parameters are called. */
  glossary,
}
