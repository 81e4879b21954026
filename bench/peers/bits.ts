import type { DisclosureRequest, UseRequest } from './asked.js'
import { disclosureAttributes, useAttributes } from './attributes.js'
import type { Deciding, Peer } from './peer.js'
import { type DisclosurePermit, disclosurePermits, type Kept, type UsePermit, usePermits } from './permits.js'
import { fieldNames, fieldsFor } from './policy.js'

/** The fields of a request as bits; above them the place of everything else in a table of the fields that are allowed. */
function bits<Attributes extends { readonly fields: readonly string[] }>(
  attributesOf: (request: never) => Attributes,
  allowedBy: (attributes: Attributes) => readonly string[],
): Deciding {
  const allowed = new Int32Array(16_384)
  const places = new Map<string, number>()
  const maskOf = (fields: readonly string[]) => fields.reduce((mask, field) => mask | (1 << fieldNames.indexOf(field as (typeof fieldNames)[number])), 0)
  return {
    prepare(request) {
      const attributes = attributesOf(request as never)
      const granted = maskOf(allowedBy(attributes))
      const key = JSON.stringify({ ...attributes, fields: granted })
      const place = places.get(key) ?? places.size
      places.set(key, place)
      allowed[place] = granted
      return place * 2048 + maskOf(attributes.fields)
    },
    decide(prepared) {
      const code = prepared as unknown as number
      return (code & 2047 & ~(allowed[code >> 11] ?? 0)) === 0
    },
    allows: (answer) => answer === true,
  }
}

const isKept = (kept: Kept | undefined, record: string, keptBy: readonly string[]) =>
  kept === undefined || (kept.records.includes(record) && keptBy.includes(kept.rule))

export const bareBits: Peer = {
  name: 'a bare bit test',
  says: 'Yes or no, from integers that somebody else made of the requests beforehand. No request is read at all: the floor below which nothing can go.',
  canUse: bits(
    (request: UseRequest) => useAttributes(request),
    ({ purpose, standing, relation, ours, agrees, record, keptBy }) => {
      const meets = (permit: UsePermit) =>
        permit.purpose === purpose && permit.standings.includes(standing) && permit.relations.includes(relation) && isKept(permit.kept, record, keptBy)
      return ours && agrees ? usePermits.filter(meets).flatMap(({ fields }) => fields) : []
    },
  ),
  canDisclose: bits(
    (request: DisclosureRequest) => disclosureAttributes(request),
    ({ ground, kind, standing, ours, agrees, transaction, purposes, record, keptBy, evidence }) => {
      const meets = (permit: DisclosurePermit) =>
        permit.ground === ground &&
        permit.kinds.includes(kind) &&
        permit.standings.includes(standing) &&
        isKept(permit.kept, record, keptBy) &&
        Object.entries(permit.facts).every(([fact, values]) => values.includes(evidence[fact])) &&
        permit.attests.every((name) => evidence[name] !== undefined)
      if (!ours || !agrees || transaction !== 'none') return []
      return disclosurePermits
        .filter(meets)
        .flatMap(({ fields, servesPurposes }) => (servesPurposes ? fields.filter((each) => fieldsFor(purposes).includes(each)) : fields))
    },
  ),
}
