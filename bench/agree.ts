import type { Full, Members, Peer, Verb } from './peers/peer.js'

/** Asks every implementation every request, and throws where one differs from the first: nothing is timed that decides otherwise. */
export async function agree(verb: Verb, peers: readonly Peer[], requests: readonly unknown[]): Promise<void> {
  const [first, ...others] = peers.map((peer) => ({ name: peer.name, ...peer[verb] }))
  if (first === undefined) return
  for (const request of requests as readonly Members[]) {
    const expected = first.decide(request)
    for (const other of others) {
      const answer = await other.decide((other.prepare?.(request) ?? request) as Members)
      const allows = other.allows(answer)
      const isSame = allows === undefined || allows === first.allows(expected)
      if (!isSame) throw new Error(`${other.name} and ${first.name} differ on ${JSON.stringify(request)}: ${JSON.stringify(answer)}`)
      if (first.full !== undefined && other.full !== undefined && level(first.full(expected)) !== level(other.full(answer)))
        throw new Error(`${other.name} says otherwise on ${JSON.stringify(request)}: ${level(other.full(answer))}, not ${level(first.full(expected))}`)
    }
  }
}

/** An answer as text. The order of reasons is not compared: tables tell no order of fields apart. */
function level({ allowed, clauses, grants, reasons }: Full): string {
  return JSON.stringify({ allowed, clauses, grants, reasons: [...reasons].sort() })
}
