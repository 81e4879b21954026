import { describe, expect, it } from 'vitest'
import { agree } from '../../bench/agree.js'
import { bareBits } from '../../bench/peers/bits.js'
import { byHand } from '../../bench/peers/by-hand.js'
import { casbin } from '../../bench/peers/casbin.js'
import { casl } from '../../bench/peers/casl.js'
import { cedar } from '../../bench/peers/cedar.js'
import { clausewise } from '../../bench/peers/clausewise.js'
import { jsonRulesEngine } from '../../bench/peers/json-rules-engine.js'
import { switchDisclose } from '../../bench/peers/switch-disclose.js'
import { switchUse } from '../../bench/peers/switch-use.js'
import { tables } from '../../bench/peers/tables.js'
import { zod } from '../../bench/peers/zod.js'
import { type Answering, disclosures, uses } from '../../bench/requests.js'

// The bench holds all of its stream against the engine before it times anything. Here a part of it, so that a change of an answer shows at once.

const streams = {
  canUse: uses(switchUse as unknown as Answering, 'mixed', 600),
  canDisclose: disclosures(switchDisclose as unknown as Answering, 'mixed', 600),
}
const verbs = ['canUse', 'canDisclose'] as const

describe.each([tables, byHand, bareBits, zod, casl, casbin, cedar, jsonRulesEngine])('of the bench, $name', (peer) => {
  it.each(verbs)('agrees with the engine on every request for %s', async (verb) => {
    await expect(agree(verb, [clausewise, peer], streams[verb])).resolves.toBeUndefined()
  })
})

describe('the comparison of the bench', () => {
  it('fails where one allows what the engine denies, or says something else of it', async () => {
    const { canUse } = byHand
    const lenient = { ...byHand, canUse: { ...canUse, allows: () => true } }
    await expect(agree('canUse', [clausewise, lenient], streams.canUse)).rejects.toThrow('differ on')
    const silent = { ...byHand, canUse: { ...canUse, full: () => ({ allowed: true, clauses: [], grants: [], reasons: [] }) } }
    await expect(agree('canUse', [clausewise, silent], streams.canUse)).rejects.toThrow('says otherwise')
  })

  it('has a stream of which every other request is denied', () => {
    for (const verb of verbs) expect(streams[verb].filter((request) => clausewise[verb].allows(clausewise[verb].decide(request as never)))).toHaveLength(300)
  })
})
