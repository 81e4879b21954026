import { capital, counted, named, or, orAnyOf, quoted } from '../../../explain/en/words.js'
import { en } from '../../../explain/en.js'
import { sentence } from '../../../explain/sentence.js'
import { shortened } from '../../../explain/shortened.js'
import type { GateLanguage } from '../gate-language.js'
import { entity, fields, part } from './phrases.js'

export const remedies: GateLanguage['remedies'] = {
  // Grounds that no further fact would open are no remedy.
  grounds: ({ grounds, more }, names) => {
    const open = grounds.filter(({ status }) => status !== 'closed')
    if (open.length === 0) return ['The facts given close every ground of the policy.']
    const each = open.map(({ attests, ...ground }) => {
      const asks = attests.length === 0 ? '' : ` For the record it asks the ${named(attests.map(names.term), 'attestation')}.`
      return `${sentence('status', en.groundStatus, { ...ground, closedBy: [] }, names)}${asks}`
    })
    return more === 0 ? each : [...each, `${counted(more, 'more ground')} would do with further facts.`]
  },
  purposes: ({ purposes }, names) => [
    purposes.length === 0
      ? 'The policy allows it for no other purpose.'
      : `The policy allows it for ${or(purposes.map((each) => names.purpose(each)))}: name that, if it is what the data is used for.`,
  ],
  nearest: ({ found, nearest }) => [`Did you mean ${quoted(nearest)} for ${quoted(found)}?`],
  // The line stands at the end as it is to be written, so that it can be copied.
  add: ({ to, line }) => [`Add to ${part(to)}: ${line}`],
  replace: ({ in: at, line }) => [`In ${entity(at)}, write instead: ${line}`],
  remove: ({ from, what }) => [what === undefined ? `Remove ${entity(from)}.` : `Remove ${quoted(what)} from ${part(from)}.`],
  show: ({ purpose, at }, names) => {
    const where = at.length === 0 ? 'the collection point' : orAnyOf(at.map(entity))
    return [`Show ${names.purpose(purpose)} to people where the field is asked, and add ${quoted(purpose)} to "shown" of ${where}.`]
  },
  collect: ({ field, at }, names) => [
    at.length === 0
      ? `If people are asked ${fields([field], names)}, declare where: add a collection point that asks it.`
      : `If people are asked ${fields([field], names)}, say where: add ${quoted(field)} to "fields" of ${orAnyOf(shortened(at.map(entity), otherPoint))}.`,
  ],
  hold: ({ field, system, stores }, names) => [
    stores.length === 0
      ? `Declare a store of ${entity(system)} that holds ${fields([field], names)}.`
      : `Add ${quoted(field)} to "fields" of whichever has the column: ${orAnyOf(shortened(stores.map(entity), otherStore))}.`,
  ],
  'name-column': ({ system, field }) => [
    `If a column of another name holds it, say which in "columns" of ${entity(system)}, such as ${quoted(`table.column: ${field}`)}.`,
  ],
  'not-personal': ({ to, line }) => [`Only if the column holds nothing about a person, add to ${part(to)}: ${line}`],
  'ask-elsewhere': ({ partner }) => [
    partner === undefined
      ? 'Ask whoever runs the site whether its policy allows it; if it is the company\'s own site, remove "site".'
      : `Ask the partner ${partner} whether its policy allows it; if the company directed the collection itself, remove "origin".`,
  ],
  accept: ({ in: at, line }) => [`${capital(entity(at))} does not cover this. To accept this too, write there: ${line}`],
  'take-from': ({ stores }) => [`Take it from ${stores.length === 0 ? 'a store' : orAnyOf(stores.map(entity))}, where it is held.`],
  'revise-policy': () => ['If it is needed, the policy must be revised first.'],
}

function otherPoint(count: number): string {
  return counted(count, 'other collection point')
}

function otherStore(count: number): string {
  return counted(count, 'other store')
}
