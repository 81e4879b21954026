import { agree } from './agree.js'
import { clausewise } from './peers/clausewise.js'
import type { Deciding, Members, Peer, Verb } from './peers/peer.js'
import { switchDisclose } from './peers/switch-disclose.js'
import { switchUse } from './peers/switch-use.js'
import { tables } from './peers/tables.js'
import { type Answering, disclosures, shapesOf, streamLength, uses, type Wanted } from './requests.js'
import { told } from './told.js'
import { byTurns, over, type Timing } from './turns.js'

// Decisions: the engine and its peers over the same stream, by turns. With `cedar` it is Cedar's turn alone, in a process of its own.

export interface Decisions {
  readonly verb: Verb
  readonly requests: number
  readonly denied: number
  readonly shapes: number
  readonly mixed: readonly Timing[]
  /** The engine alone: allows, and denials for several reasons. */
  readonly sides: readonly Timing[]
}

const slice = 250
const peers = process.argv.includes('cedar') ? await cedarAlone() : await allOthers()
const streams = { canUse: uses, canDisclose: disclosures }
// The `switch` chooses the requests: the engine that is measured has met no other questions.
const answering = { canUse: switchUse as unknown as Answering, canDisclose: switchDisclose as unknown as Answering }
const results: Decisions[] = []
for (const verb of ['canUse', 'canDisclose'] as const) results.push(await measured(verb))
told(results)

async function measured(verb: Verb): Promise<Decisions> {
  const stream = (wanted: Wanted) => streams[verb](answering[verb], wanted)
  const requests = stream('mixed')
  await agree(verb, peers, requests)
  return {
    verb,
    requests: requests.length,
    denied: requests.filter((request) => !answering[verb](request).allowed).length,
    shapes: shapesOf(requests),
    mixed: await byTurns(
      peers.map((peer) => ({ name: peer.name, every: peer.isSlow ? 8 : 1, run: over(prepared(peer[verb], requests), peer[verb].decide) })),
      { pieces: streamLength, slice },
    ),
    sides: process.argv.includes('cedar')
      ? []
      : await byTurns(
          (['allowed', 'denied for several reasons'] as const).map((wanted) => ({
            name: wanted,
            run: over(stream(wanted), clausewise[verb].decide as (request: unknown) => unknown),
          })),
          { pieces: streamLength, slice },
        ),
  }
}

function prepared({ prepare }: Deciding, requests: readonly unknown[]): readonly Members[] {
  return (prepare === undefined ? requests : requests.map((request) => prepare(request as Members))) as readonly Members[]
}

async function cedarAlone(): Promise<readonly Peer[]> {
  const { cedar } = await import('./peers/cedar.js')
  return [clausewise, tables, cedar]
}

async function allOthers(): Promise<readonly Peer[]> {
  const { bareBits } = await import('./peers/bits.js')
  const { byHand } = await import('./peers/by-hand.js')
  const { casbin } = await import('./peers/casbin.js')
  const { casl } = await import('./peers/casl.js')
  const { jsonRulesEngine } = await import('./peers/json-rules-engine.js')
  const { zod } = await import('./peers/zod.js')
  return [clausewise, bareBits, tables, byHand, zod, casl, casbin, jsonRulesEngine]
}
