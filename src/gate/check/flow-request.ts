import type { Document } from '../../model/document.js'
import { recordOf } from '../manifest/declare.js'
import type { Flow, Recipient } from '../manifest/declared.js'

/** The request that a flow stands for; of fewer fields, and of a person who agreed to less, where that is asked. */
export function requestOf({ entry }: Flow, recipient: Recipient, document: Document) {
  const [ground = '', given = {}] = Object.entries(entry.ground)[0] ?? []
  const { purposes, ...evidence } = given
  const isAboutNobody = Object.hasOwn(document.grounds ?? {}, ground) && document.grounds?.[ground]?.subject === 'none'
  const record = recordOf(entry.from)
  const request = (fields: readonly string[] = entry.fields, agreed?: readonly string[], country = recipient.entry.country): object => ({
    ground,
    fields,
    recipient: { kind: recipient.entry.kind, name: recipient.entry.name ?? recipient.id, country },
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
    ...(purposes === undefined ? {} : { purposes }),
    ...(isAboutNobody
      ? {}
      : { subject: { id: 'anybody', standing: 'active', ...(agreed === undefined ? {} : { agreed }) }, ...(record === undefined ? {} : { record }) }),
    ...(entry.transaction === undefined ? {} : { transaction: entry.transaction }),
    ...(entry.origin === undefined ? {} : { origin: entry.origin }),
    ...(entry.site === undefined ? {} : { site: entry.site }),
  })
  return { ground, purposes: Array.isArray(purposes) ? (purposes as readonly string[]) : [], request }
}
