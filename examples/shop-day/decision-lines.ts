import { reasonsInWords } from './in-words.js'
import { indented, type Layout } from './layout.js'
import type { Decided } from './shop-day.js'
import { padded } from './text-width.js'
import { words } from './words.js'

/** A decision in a line, and under a denial its reasons; in a selection the first, and how many others there are. */
export function decisionLines({ id, customer = '', what, fields, with: to, decision }: Decided, layout: Layout): string[] {
  const { language, names, paint, all } = layout
  const { moreReasons, separator } = words[language]
  const name = decision.asked.verb === 'canDisclose' ? names.ground : names.purpose
  const asked = decision.asked.verb === 'canCollect' ? [padded(id, 15)] : [padded(id, 5), padded(customer, 5), padded(name(what), names.widest)]
  const line = [...asked, fields.map(names.field).join(separator), ...(to === undefined ? [] : ['→', to])].join(' ')
  if (decision.allowed) return [`${paint.good('✓')} ${line}  ${paint.faint(decision.clauses.join(' '))}`]
  const [first, ...others] = decision.reasons
  const left = all ? 0 : others.length
  return [
    `${paint.bad('✗')} ${line}`,
    ...reasonsInWords(decision, all ? decision.reasons : [first], language).flatMap((reason) => indented(reason, 4, layout)),
    ...(left > 0 ? indented(moreReasons(left), 4, layout) : []),
  ]
}
