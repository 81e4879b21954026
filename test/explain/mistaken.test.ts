import { describe, expect, it } from 'vitest'
import { explain, retainedFields, retentionTable, retentionTableText, sentences, timeline, timelineSvg } from '../../src/explain.js'
import { canUse, policy } from '../../src/index.js'
import { document } from '../../src/reference.js'
import { deleted, plan } from './plans.js'

const answer = canUse({ purpose: 'settlement', fields: ['name'], subject: { id: 'c-17', standing: 'active' } })
const planned = plan([deleted])
const secret = 'aoi@example.jp'

describe.each([
  ['explain', explain as (...given: readonly unknown[]) => unknown],
  ['sentences', sentences as (...given: readonly unknown[]) => unknown],
])('%s', (name, say) => {
  it.each([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a text', secret, 'a string'],
    ['a function', () => secret, 'a function'],
    ['a promise', Promise.resolve(answer), 'a promise: await it first'],
    ['a row', { name: 'Aoi Mori', email: secret }, 'another object, or one that is damaged'],
    ['rows', [{ email: secret }], 'a list of other things'],
    ['half an answer', { allowed: true, fields: [secret] }, 'another object, or one that is damaged'],
    ['a plan of no request', { ...planned, request: secret }, 'another object, or one that is damaged'],
    ['a plan of no action', { ...planned, entries: [{ ...deleted, action: secret }] }, 'another object, or one that is damaged'],
    [
      'what cannot be read',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error(secret)
          },
          has: () => {
            throw new Error(secret)
          },
        },
      ),
      'something that cannot be read',
    ],
  ])('says of %s what it takes, and nothing of what it holds', (_, given, was) => {
    const error = mistakeOf(() => say(given, { language: 'en' }))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toMatch(
      new RegExp(`^${name} takes an answer of canCollect, .* or policyInForce, or faults of a policy or a request\\. It was given ${was}\\.$`),
    )
    expect(error.cause).toBeUndefined()
    expect(String(error.stack)).not.toContain(secret)
  })

  it.each([[undefined], [null], ['en']])('says that it takes options: %s', (options) => {
    expect(mistakeOf(() => say(answer, options))).toEqual(
      new TypeError(`${name} takes options as its second argument, with at least a language: { language: 'en' }`),
    )
  })

  it.each([[document], [null], ['reference-jp'], [policy.identity]])('says that the option policy takes a policy: case %#', (wrong) => {
    expect(mistakeOf(() => say(answer, { language: 'en', policy: wrong }))).toEqual(
      new TypeError(`the option policy of ${name} takes a policy, as definePolicy, parsePolicy and an engine give it: not its document alone`),
    )
  })

  it('shows keys where the policy is of another version, as the answer may be an old one', () => {
    const other = { document: { ...document, version: '2030-01' } }
    expect(say(answer, { language: 'en', policy: other })).toEqual(say(answer, { language: 'en' }))
  })
})

describe.each([
  ['retentionTable', retentionTable as (...given: readonly unknown[]) => unknown],
  ['retentionTableText', retentionTableText as (...given: readonly unknown[]) => unknown],
])('%s', (name, table) => {
  it('says that it takes options, and which languages there are', () => {
    expect(mistakeOf(() => table(document))).toEqual(
      new TypeError(`${name} takes options as its second argument, with at least a language: { language: 'en' }`),
    )
    expect(mistakeOf(() => table(document, { language: 'fr' }))).toEqual(new RangeError('language must be one of en, ja'))
  })
})

describe.each([
  ['retentionTable', retentionTable as (...given: readonly unknown[]) => unknown],
  ['retentionTableText', retentionTableText as (...given: readonly unknown[]) => unknown],
  ['retainedFields', retainedFields as (...given: readonly unknown[]) => unknown],
])('%s', (name, table) => {
  it('takes a policy as it takes its document', () => {
    expect(table(policy, { language: 'en' })).toEqual(table(document, { language: 'en' }))
  })

  it.each([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an id', 'reference-jp', 'a string'],
    ['an identity', policy.identity, 'another object, or one that is damaged'],
    ['a policy without a document', { document: undefined }, 'another object, or one that is damaged'],
    ['a policy of a damaged document', { document: { ...document, fields: secret } }, 'another object, or one that is damaged'],
    ['policies', [policy], 'a list of other things'],
  ])('says of %s what it takes', (_, given, was) => {
    const takes = 'a policy, as definePolicy, parsePolicy and an engine give it, or its document'
    expect(mistakeOf(() => table(given, { language: 'en' }))).toEqual(new TypeError(`${name} takes ${takes}. It was given ${was}.`))
  })
})

describe.each([
  ['timeline', timeline as (...given: readonly unknown[]) => unknown],
  ['timelineSvg', timelineSvg as (...given: readonly unknown[]) => unknown],
])('%s', (name, draw) => {
  it.each([['120'], [null], [{}]])('says that the option width takes a number: %j', (width) => {
    const error = mistakeOf(() => draw(planned, { language: 'en', width }))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toContain(`the option width of ${name} takes a number, from `)
  })
})

function mistakeOf(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
