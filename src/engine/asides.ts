import { isRecord } from '../compile/snapshot.js'
import { lookUp, tableOf } from '../compile/table.js'
import { sites } from '../model/request.js'
import type { Compiled } from './compile.js'
import { mostSets, setOf, setsOfRules } from './name-sets.js'
import { isOwn, isPlainText } from './plain.js'

/** What most requests leave unsaid, as one number: on whose site, by whose direction, and which rules keep the value. */
export interface Asides {
  /** 0 where all of it is ours, or left unsaid; −1 where it takes a closer look or is not learnt yet. */
  readonly of: (site: unknown, origin: unknown, retainedBy: unknown) => number
  /** Makes room for requests that say what this one says. */
  readonly learn: (request: { readonly [member: string]: unknown }) => void
}

/** The longest name of a partner that an answer shows whole. */
const longestName = 80

export function asidesOf(compiled: Compiled): Asides {
  const rules = setsOfRules(compiled)
  const places = tableOf(sites.map((site, place) => [site, place]))
  const partners = new Map<string, number>()

  return {
    of(site, origin, retainedBy) {
      const place = site === undefined ? 0 : lookUp(places, site)
      const partner = origin === undefined || origin === 'company' ? 0 : partnerOf(origin)
      const rule = retainedBy === undefined ? 0 : 1 + setOf(rules, retainedBy)
      if (place === undefined || partner < 0 || (retainedBy !== undefined && rule === 0)) return -1
      // Where another site's policy governs, nobody asks whose partner directed it.
      return rule * (mostSets + sites.length) + (place > 0 ? place : partner)
    },
    learn({ origin, retainedBy }) {
      rules.learn(retainedBy)
      if (!isRecord(origin) || !isPlainText(origin.partner) || origin.partner.length > longestName || partners.size >= mostSets) return
      if (!partners.has(origin.partner)) partners.set(origin.partner, sites.length + partners.size)
    },
  }

  function partnerOf(origin: unknown): number {
    if (!isRecord(origin)) return -1
    let partner: unknown
    for (const member in origin) {
      if (member !== 'partner' || !isOwn(origin, member)) return -1
      partner = origin[member]
    }
    return typeof partner === 'string' ? (partners.get(partner) ?? -1) : -1
  }
}
