import { expect } from 'vitest'
import type { Condition } from '../../src/model/condition.js'
import type { Document } from '../../src/model/document.js'
import { law } from './law.js'
import { isObject, plain, withMember } from './requests.js'

/** Whether a purpose looks at the other fields of a request: then a field alone and in company can differ. */
function looksAtFields(document: Document, ref: unknown): boolean {
  const entry = Object.entries(document.purposes).find(([key, { number }]) => key === ref || (number !== undefined && number === ref))
  if (entry === undefined) return false
  const { when, limits = [], attests = [] } = entry[1]
  const conditions = [when, ...limits.map((limit) => limit.when), ...attests.map((each) => (typeof each === 'string' ? undefined : each.when))]
  return conditions.some((condition) => namesAsked(condition))
}

function namesAsked(condition: Condition | undefined): boolean {
  return condition !== undefined && JSON.stringify(condition).includes('"asked":')
}

law(
  '`canUse` allows a list exactly when `fieldsFor` returns all of it',
  ['canUse'],
  ({ document, engine, request }) => {
    const readable = plain(request)
    if (readable === undefined || !isObject(readable.copy) || looksAtFields(document, readable.copy.purpose)) return
    const { fields, ...use } = readable.copy
    if (!Array.isArray(fields) || fields.length === 0 || fields.length > 10_000) return
    const all = engine.fieldsFor(use).fields
    expect(engine.canUse(readable.copy).allowed).toBe(fields.every((field) => all.includes(field)))
  },
  { runs: 100 },
)

law('`fieldsFor` is `canUse` answered for each field alone', ['fieldsFor'], ({ document, engine, request }) => {
  const readable = plain(request)
  if (readable === undefined || !isObject(readable.copy) || Object.hasOwn(readable.copy, 'fields')) return
  const { fields, withheld } = engine.fieldsFor(readable.copy)
  for (const field of Object.keys(document.fields)) {
    const alone = engine.canUse({ ...readable.copy, fields: [field] })
    expect(alone.allowed).toBe(fields.includes(field))
    if (!alone.allowed) expect(withheld.find((each) => each.field === field)?.reasons).toEqual(alone.reasons)
  }
})

law('the decision of `fieldsFor` is `canUse` of what it returns', ['fieldsFor'], ({ document, engine, request }) => {
  const readable = plain(request)
  if (readable === undefined || !isObject(readable.copy) || Object.hasOwn(readable.copy, 'fields') || looksAtFields(document, readable.copy.purpose)) return
  const { fields, decision } = engine.fieldsFor(readable.copy)
  if (fields.length === 0) expect(decision.allowed).toBe(false)
  else expect(decision).toMatchObject({ allowed: true, fields })
})

law('a field given twice counts once', ['canCollect', 'canUse', 'canDisclose'], ({ engine, verb, request }) => {
  const readable = plain(request)
  if (readable === undefined || !isObject(readable.copy)) return
  const { fields } = readable.copy
  if (!Array.isArray(fields) || fields.length > 1_000 || !fields.every((field) => typeof field === 'string')) return
  const once = engine[verb](withMember(readable.copy, 'fields', [...new Set(fields)]))
  for (const doubled of [fields, [...fields, ...fields], fields.flatMap((field) => [field, field])])
    expect(engine[verb](withMember(readable.copy, 'fields', doubled))).toEqual(once)
})

law('an allow is about exactly the fields that were asked', ['canCollect', 'canUse', 'canDisclose'], ({ engine, verb, request }) => {
  const readable = plain(request)
  if (readable === undefined || !isObject(readable.copy)) return
  const answer = engine[verb](readable.copy)
  if (answer.allowed) expect([...answer.fields].sort()).toEqual([...new Set(readable.copy.fields as string[])].sort())
})
