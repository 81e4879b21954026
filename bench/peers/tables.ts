import { deciding } from './deciding.js'
import type { Peer } from './peer.js'
import { switchDisclose } from './switch-disclose.js'
import { switchUse } from './switch-use.js'
import { tablesForDisclosures } from './tables-disclose.js'
import { tablesForUses } from './tables-use.js'

export const tables: Peer = {
  name: 'tables by hand',
  says: 'The same answers, kept: every member of the request is read once, its names become bits and places, and the answer under that number is given again. It takes the values as they come, and does not tell the order of fields apart.',
  canUse: deciding(tablesForUses(switchUse)),
  canDisclose: deciding(tablesForDisclosures(switchDisclose)),
}
