import { type Answer, full } from './answer.js'
import type { Deciding, Peer } from './peer.js'
import { switchDisclose } from './switch-disclose.js'
import { switchUse } from './switch-use.js'

const deciding = (decide: unknown): Deciding => ({
  decide: decide as Deciding['decide'],
  allows: (answer) => (answer as Answer).allowed,
  full: (answer) => full(answer as Answer),
})

export const byHand: Peer = {
  name: 'a `switch` by hand',
  says: 'The same answer, made anew for each request. It believes every value it is given: no request is checked, nothing is guarded.',
  canUse: deciding(switchUse),
  canDisclose: deciding(switchDisclose),
}
