import type { Reason } from '../../src/model/decision.js'
import type { Document } from '../../src/model/document.js'
import { allowed, denied, type NaiveDecision } from './answer.js'
import type { Look } from './condition.js'
import { readFields, unknownFields } from './members.js'
import { own } from './order.js'
import { askedFields } from './permission.js'
import { bad, type Faults, fault, readFilledList, readList, readObject, required, unreadable } from './read.js'
import { citing } from './says.js'

/** May these fields be collected? */
export function naiveCanCollect(document: Document, request: unknown): NaiveDecision {
  const asked = { verb: 'canCollect' } as const
  const faults: Faults = []
  const members = required(readObject(request, [], faults, ['fields', 'proves', 'alreadyHeld']), [], faults)
  if (members.state !== 'good') return denied(document, asked, faults, [])
  const reasons: Reason[] = []

  const fieldList = required(readFilledList(members.value.get('fields'), ['fields'], faults), ['fields'], faults)
  const fields = readFields(document, fieldList, ['fields'], faults)
  const proving = fields.known.filter((field) => own(document.fields, field)?.proves !== undefined)
  const provesGiven = members.value.get('proves')
  const needless = provesGiven !== undefined && provesGiven !== unreadable && fields.complete && fields.unknown.length === 0 && proving.length === 0
  if (needless) fault(faults, ['proves'], 'contradiction')
  const provesList = needless ? bad : readFilledList(provesGiven, ['proves'], faults)
  const proves = readFields(document, provesList, ['proves'], faults)
  const heldList = readList(members.value.get('alreadyHeld'), ['alreadyHeld'], faults)
  const held = readFields(document, heldList, ['alreadyHeld'], faults)
  reasons.push(...unknownFields(document, [...fields.unknown, ...proves.unknown, ...held.unknown]))

  for (const field of proving) {
    if (provesList.state === 'bad') continue
    const provableBy = (each: string): readonly string[] => own(document.fields, each)?.proves ?? []
    const cannot = proves.known.filter((each) => !proving.some((other) => provableBy(other).includes(each)))
    const nowhere = proves.known.filter(
      (each) => provableBy(field).includes(each) && fields.complete && held.complete && !fields.known.includes(each) && !held.known.includes(each),
    )
    const provesNone = proves.known.every((each) => !provableBy(field).includes(each))
    const unproven = provesNone ? proves.known : proves.known.filter((each) => cannot.includes(each) || nowhere.includes(each))
    const declared = own(document.fields, field)
    if (provesList.state === 'absent' || unproven.length > 0) reasons.push({ code: 'not-collectable', ...citing(declared?.clause), field, unproven })
  }

  if (faults.length > 0 || reasons.length > 0) return denied(document, asked, faults, reasons)
  const look: Look = (fact) => (fact === 'verb' ? { is: 'canCollect' } : fact === 'asked' ? askedFields(document, fields) : 'absent')
  return allowed(
    document,
    asked,
    fields.known,
    fields.known.map((field) => own(document.fields, field)?.clause),
    look,
  )
}
