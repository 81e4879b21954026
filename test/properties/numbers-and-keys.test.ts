import { expect } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { law } from './law.js'
import { isObject, plain } from './requests.js'

type Numbered = { readonly [key: string]: { readonly number?: number } }

/** A name written the other way: a key as its number, a number as its key; what is neither as it is. */
function turned(dictionary: Numbered | undefined, name: unknown): unknown {
  const entries = Object.entries(dictionary ?? {})
  if (typeof name === 'string') return entries.find(([key]) => key === name)?.[1].number ?? name
  if (typeof name === 'number') return entries.find(([, { number }]) => number === name)?.[0] ?? name
  return name
}

function allTurned(document: Document, request: unknown): unknown {
  if (!isObject(request)) return request
  const list = (value: unknown): unknown => (Array.isArray(value) ? value.map((name) => turned(document.purposes, name)) : value)
  return Object.fromEntries(
    Object.entries(request).map(([member, value]) => {
      if (member === 'purpose') return [member, turned(document.purposes, value)]
      if (member === 'ground') return [member, turned(document.grounds, value)]
      if (member === 'purposes') return [member, list(value)]
      if (member === 'subject' && isObject(value) && Object.hasOwn(value, 'agreed')) return [member, { ...value, agreed: list(value.agreed) }]
      return [member, value]
    }),
  )
}

law(
  'numbers and keys are interchangeable, and answers give both',
  ['canUse', 'canDisclose', 'fieldsFor'],
  ({ document, engine, verb, request }) => {
    const readable = plain(request)
    if (readable === undefined) return
    const other = allTurned(document, readable.copy)
    expect(engine[verb](other)).toEqual(engine[verb](readable.copy))
  },
  { runs: 100 },
)

law('a number written as text is a name of its own', ['canUse', 'canDisclose'], ({ document, engine, verb, request }) => {
  const readable = plain(request)
  if (readable === undefined || !isObject(readable.copy)) return
  const dictionary: Numbered = (verb === 'canUse' ? document.purposes : document.grounds) ?? {}
  for (const { number } of Object.values(dictionary)) {
    if (number === undefined || Object.hasOwn(dictionary, String(number))) continue
    const answer = engine[verb]({ ...readable.copy, [verb === 'canUse' ? 'purpose' : 'ground']: String(number) })
    expect(answer.allowed ? [] : answer.reasons).toContainEqual(
      expect.objectContaining({ code: verb === 'canUse' ? 'unknown-purpose' : 'unknown-ground', asked: String(number) }),
    )
  }
})
