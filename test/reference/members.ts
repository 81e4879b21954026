import type { Reason } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'
import type { Standing } from '../../src/model/request.js'
import { namesOf, once, own } from './order.js'
import { absent, bad, type Faults, fault, type Got, good, item, readList, readName, readObject, readReference, readText, readWord, required } from './read.js'
import { firstOf, lookUp, rulesInForce } from './says.js'

export type Path = readonly (string | number)[]

export interface ReadFields {
  /** The declared fields among them, each once, as the request gives them. */
  readonly known: readonly string[]
  /** The texts that are no field, each once. */
  readonly unknown: readonly string[]
  /** Every entry could be read and is a text: nothing else is asked. */
  readonly complete: boolean
}

const noFields: ReadFields = { known: [], unknown: [], complete: false }

export function readFields(document: Document, list: Got<readonly unknown[]>, path: Path, faults: Faults): ReadFields {
  if (list.state === 'bad') return noFields
  if (list.state === 'absent') return { ...noFields, complete: true }
  const texts = list.value.map((each, index) => {
    const there = item(each, [...path, index], faults)
    return there.state === 'good' ? readText(there.value, [...path, index], faults) : bad
  })
  const names = once(texts.flatMap((text) => (text.state === 'good' ? [text.value] : [])))
  return {
    known: names.filter((name) => own(document.fields, name) !== undefined),
    unknown: names.filter((name) => own(document.fields, name) === undefined),
    complete: texts.every((text) => text.state === 'good'),
  }
}

export function unknownFields(document: Document, names: readonly string[]): readonly Reason[] {
  return once(names).map((field) => ({ code: 'unknown-field', ...firstOf(document, 'unknown-field'), field }))
}

const siteWords = ['ours', 'linked-from-ours', 'linking-to-ours'] as const
export type Place = { readonly origin: Got<'company' | { partner: string }>; readonly site: Got<(typeof siteWords)[number]> }

export function readPlace(members: ReadonlyMap<string, unknown>, faults: Faults): Place {
  return { origin: readOrigin(members.get('origin'), faults), site: readWord(members.get('site'), ['site'], faults, siteWords) }
}

function readOrigin(value: unknown, faults: Faults): Place['origin'] {
  if (value === undefined) return absent
  if (value === 'company') return good('company')
  if (typeof value === 'string') return fault(faults, ['origin'], 'unknown-name', value, ['company'])
  const members = readObject(value, ['origin'], faults, ['partner'])
  if (members.state !== 'good') return bad
  const partner = required(readName(members.value.get('partner'), ['origin', 'partner'], faults), ['origin', 'partner'], faults)
  return partner.state === 'good' ? good({ partner: partner.value }) : bad
}

export type Governance =
  | { readonly by: 'ours' | 'unknown' }
  | { readonly by: 'other-site'; readonly site: 'linked-from-ours' | 'linking-to-ours' }
  | { readonly by: 'partner'; readonly partner: string }

/** The first that holds: another site, a partner, else ours. */
export function governance({ origin, site }: Place): Governance {
  if (site.state === 'bad') return { by: 'unknown' }
  if (site.state === 'good' && site.value !== 'ours') return { by: 'other-site', site: site.value }
  if (origin.state === 'bad') return { by: 'unknown' }
  if (origin.state === 'good' && origin.value !== 'company') return { by: 'partner', partner: origin.value.partner }
  return { by: 'ours' }
}

export function scopeReasons(document: Document, place: Place): readonly Reason[] {
  const governed = governance(place)
  if (governed.by === 'other-site') return [{ code: 'not-governed', ...firstOf(document, governed.site), governedBy: 'other-site', site: governed.site }]
  if (governed.by === 'partner')
    return [{ code: 'not-governed', ...firstOf(document, 'governed-by-partner'), governedBy: 'partner', partner: governed.partner }]
  return []
}

export interface ReadSubject {
  readonly id: Got<string>
  readonly standing: Got<Standing>
  readonly corporation: Got<string>
  /** Keys. */
  readonly agreed: Got<readonly string[]>
}

const standingWords = ['active', 'use-stopped', 'disclosure-stopped', 'discontinued'] as const
export const nobody: ReadSubject = { id: bad, standing: bad, corporation: bad, agreed: bad }

export function readSubject(document: Document, value: unknown, faults: Faults): ReadSubject {
  const read = readObject(value, ['subject'], faults, ['id', 'standing', 'corporation', 'agreed'])
  if (read.state !== 'good') return nobody
  const id = required(readName(read.value.get('id'), ['subject', 'id'], faults), ['subject', 'id'], faults)
  const standingPath = ['subject', 'standing']
  const standing = required(readWord(read.value.get('standing'), standingPath, faults, standingWords), standingPath, faults)
  const corporation = readName(read.value.get('corporation'), ['subject', 'corporation'], faults)
  return { id, standing, corporation, agreed: readAgreed(document, read.value.get('agreed'), faults) }
}

function readAgreed(document: Document, value: unknown, faults: Faults): Got<readonly string[]> {
  const list = readList(value, ['subject', 'agreed'], faults)
  if (list.state !== 'good') return list
  const keys = list.value.map((each, index): Got<string> => {
    const path = ['subject', 'agreed', index]
    const there = item(each, path, faults)
    const ref = there.state === 'good' ? readReference(there.value, path, faults) : bad
    if (ref.state !== 'good') return bad
    const key = lookUp(document.purposes, ref.value)
    return key === undefined ? fault(faults, path, 'unknown-name', ref.value) : good(key)
  })
  return keys.every((key) => key.state === 'good') ? good(keys.flatMap((key) => (key.state === 'good' ? [key.value] : []))) : bad
}

/** The ids of rules in force that keep this very holding. */
export function readRetainedBy(document: Document, value: unknown, faults: Faults): Got<readonly string[]> {
  const list = readList(value, ['retainedBy'], faults)
  if (list.state !== 'good') return list
  const inForce = rulesInForce(document).map(([id]) => id)
  const ids = list.value.map((each, index): Got<string> => {
    const there = item(each, ['retainedBy', index], faults)
    return there.state === 'good' ? readWord(there.value, ['retainedBy', index], faults, inForce) : bad
  })
  return ids.every((id) => id.state === 'good') ? good(ids.flatMap((id) => (id.state === 'good' ? [id.value] : []))) : bad
}

export function readRecord(document: Document, value: unknown, faults: Faults): Got<string> {
  return readWord(value, ['record'], faults, namesOf(document.records))
}
