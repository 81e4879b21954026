import { named, or, orAnyOf, quoted } from '../../../explain/en/words.js'
import { en } from '../../../explain/en.js'
import { sentence } from '../../../explain/sentence.js'
import type { GateLanguage } from '../gate-language.js'
import { entity } from './phrases.js'

export const remedies: GateLanguage['remedies'] = {
  // Grounds that no further fact would open are no remedy.
  grounds: ({ grounds }, names) => {
    const open = grounds.filter(({ status }) => status !== 'closed')
    if (open.length === 0) return ['The facts given close every ground of the policy.']
    return open.map(({ attests, ...ground }) => {
      const asks = attests.length === 0 ? '' : ` For the record it asks the ${named(attests.map(names.term), 'attestation')}.`
      return `${sentence('status', en.groundStatus, { ...ground, closedBy: [] }, names)}${asks}`
    })
  },
  purposes: ({ purposes }, names) => [
    purposes.length === 0 ? 'No purpose covers all of these fields.' : `Together, these fields serve ${or(purposes.map((each) => names.purpose(each)))}.`,
  ],
  nearest: ({ found, nearest }) => [`Did you mean ${quoted(nearest)} for ${quoted(found)}?`],
  // The line stands at the end as it is to be written, so that it can be copied.
  add: ({ to, line }) => [`Add to ${entity(to)}: ${line}`],
  remove: ({ from, what }) => [`Remove ${quoted(what)} from ${entity(from)}.`],
  change: ({ entities }) => [entities.length === 0 ? 'Change the manifest.' : `Change ${orAnyOf(entities.map(entity))}.`],
  'revise-policy': () => ['Otherwise the policy would have to be revised first.'],
}
