import type { Path } from '../../model/decision.js'
import type { Document } from '../../model/document.js'
import type { Declared, Flow, Use } from '../manifest/declared.js'
import type { Change } from '../model/change.js'
import { changed } from './changed.js'

/** What uses and grounds are vouched for with: the facts, which decide, and the attestations, which are for the record. What is new with its ground is told with it. */
export function evidenceChanges(before: Declared, after: Declared, { facts = {} }: Document): readonly Change[] {
  const was = evidenceOf(before)
  return [...evidenceOf(after)].flatMap(([key, { of, entity, place, given }]) => {
    const earlier = was.get(key)?.given
    if (earlier === undefined) return []
    return [...new Set([...given.keys(), ...earlier.keys()])].flatMap((name) => {
      const [is, previous] = [shown(name, given), shown(name, earlier)]
      if (is === previous) return []
      const code = Object.hasOwn(facts, name) ? 'fact-changed' : 'attestation-changed'
      return [{ ...changed(code, of, given.has(name) ? [...place, name] : place, is, previous), entity }]
    })
  })
}

interface Evidence {
  readonly of: Use | Flow
  /** Whom it is told of: a use, or a recipient. */
  readonly entity: string
  readonly place: Path
  /** The values of each fact and attestation. */
  readonly given: Map<string, Set<string>>
}

function shown(name: string, given: Evidence['given']): string | undefined {
  const values = given.get(name)
  return values === undefined ? undefined : `${name}: ${[...values].toSorted().join(', ')}`
}

/** Of each use, and of each recipient and ground over all flows to it. */
function evidenceOf({ uses, flows }: Declared): ReadonlyMap<string, Evidence> {
  const all = new Map<string, Evidence>()
  const say = (key: string, { given, ...each }: Omit<Evidence, 'given'> & { readonly given: object }): void => {
    const known = all.get(key) ?? { ...each, given: new Map<string, Set<string>>() }
    all.set(key, known)
    for (const [name, value] of Object.entries(given)) known.given.set(name, (known.given.get(name) ?? new Set()).add(String(value)))
  }
  for (const of of uses) say(of.path, { of, entity: of.path, place: of.entry.evidence === undefined ? [] : ['evidence'], given: of.entry.evidence ?? {} })
  for (const of of flows) {
    for (const [ground, { purposes: _, ...given }] of Object.entries(of.entry.ground)) {
      const entity = `recipients/${of.entry.to}`
      say(`${entity} ${ground}`, { of, entity, place: ['ground', ground], given })
    }
  }
  return all
}
