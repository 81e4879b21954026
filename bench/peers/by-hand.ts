import { deciding } from './deciding.js'
import type { Peer } from './peer.js'
import { switchDisclose } from './switch-disclose.js'
import { switchUse } from './switch-use.js'

export const byHand: Peer = {
  name: 'a `switch` by hand',
  says: 'The same answer, made anew for each request. It believes every value it is given: no request is checked, nothing is guarded.',
  canUse: deciding(switchUse),
  canDisclose: deciding(switchDisclose),
}
