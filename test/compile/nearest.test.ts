import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meant } from '../../src/compile/meant.js'
import { nearest } from '../../src/compile/nearest.js'
import { document } from '../../src/reference.js'

const purposes = Object.keys(document.purposes)
const fields = Object.keys(document.fields)
const clauses = Object.keys(document.clauses)
const laws = Object.keys(document.laws)
const parameters = Object.keys(document.parameters)

describe('the nearest name', () => {
  it.each<readonly [misspelt: string, names: readonly string[], near: string | undefined]>([
    ['setlement', purposes, 'settlement'],
    ['Settlement', purposes, 'settlement'],
    ['settelment', purposes, 'settlement'],
    ['order-fulfillment', purposes, 'order-fulfilment'],
    ['orderFulfilment', purposes, 'order-fulfilment'],
    ['order_fulfilment', purposes, 'order-fulfilment'],
    ['order fulfilment', purposes, 'order-fulfilment'],
    ['marketing', purposes, 'marketing-and-improvement'],
    ['analytics', purposes, undefined],
    ['emial', fields, 'email'],
    ['e-mail', fields, 'email'],
    ['ｅｍａｉｌ', fields, 'email'],
    ['birthDate', fields, 'birth-date'],
    ['birth_date', fields, 'birth-date'],
    ['BIRTH DATE', fields, 'birth-date'],
    ['shoe-size', fields, undefined],
    ['promptly', parameters, 'promptlyDays'],
    ['agread', ['id', 'standing', 'corporation', 'agreed'], 'agreed'],
    ['recipent', ['purpose', 'recipient', 'record'], 'recipient'],
    ['knid', ['kind', 'name'], 'kind'],
    ['bool', ['boolean'], 'boolean'],
    ['processor', ['partner', 'successor'], undefined],
    ['me', ['means'], undefined],
    ['xy', ['ja', 'en'], undefined],
    ['x', ['y'], undefined],
    ['fr', ['en', 'ja'], undefined],
    ['氏明', ['氏名', '住所'], '氏名'],
    ['𠮷野', ['吉野屋', '𠮷野家'], '𠮷野家'],
  ])('of %s', (misspelt, names, near) => {
    expect(nearest(misspelt, names)).toBe(near)
  })

  it('is none for another clause, law or article: a number is no misspelling', () => {
    expect(nearest('use.9', clauses)).toBe(undefined)
    expect(nearest('Use.3', clauses)).toBe('use.3')
    expect(nearest('use3', ['use.1', 'use.3'])).toBe('use.3')
    expect(nearest('uses.3', ['use.1', 'use.2', 'use.3'])).toBe('use.3')
    expect(nearest('GDPR Art. 28', ['APPI Art. 28'])).toBe(undefined)
    expect(nearest('APPI Art 28', ['APPI Art. 27', 'APPI Art. 28'])).toBe('APPI Art. 28')
    for (const law of laws.filter((each) => /\d/.test(each))) expect(nearest(law.replace(/\d+/, '997'), laws), law).toBe(undefined)
  })

  it('is none where the name is spelt right, or cut as a fault cuts it', () => {
    const long = 'a'.repeat(100)
    expect(nearest('email', ['emails', 'email'])).toBe(undefined)
    expect(nearest(`${'a'.repeat(80)}…`, [long, 'b'])).toBe(undefined)
    expect(nearest(`A${'a'.repeat(79)}…`, ['b', long])).toBe(long)
  })

  it('is none of nothing', () => {
    expect(nearest('', ['', 'a'])).toBe(undefined)
    expect(nearest('-', ['_', '--'])).toBe(undefined)
    expect(nearest('email', [])).toBe(undefined)
  })

  it('is the first of names equally near, and the nearer of others', () => {
    expect(nearest('nime', ['name', 'nine', 'time'])).toBe('name')
    expect(nearest('nime', ['time', 'name'])).toBe('time')
    expect(nearest('mail', ['emails', 'email'])).toBe('email')
    expect(nearest('Email', ['emaill', 'E-MAIL', 'email'])).toBe('E-MAIL')
  })

  it('is the only name that begins with it, where several do not', () => {
    expect(nearest('recipient', ['recipientRelation', 'asked'])).toBe('recipientRelation')
    expect(nearest('recipient', ['recipientRelation', 'recipientCountry'])).toBe(undefined)
  })

  it('is the name in which one letter was changed, left out, added or moved', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    const names = [...fields, ...purposes].filter((name) => name.length >= 4)
    const far = names.filter((name) => names.every((other) => other === name || nearest(name.slice(1), [other]) === undefined))
    expect(far.length).toBeGreaterThan(10)
    fc.assert(
      fc.property(fc.constantFrom(...far), fc.nat(), letter, fc.constantFrom('change', 'leave', 'add', 'move'), (name, place, other, edit) => {
        const at = place % (name.length - 1)
        const misspelt = {
          change: name.slice(0, at) + other + name.slice(at + 1),
          leave: name.slice(0, at) + name.slice(at + 1),
          add: name.slice(0, at) + other + name.slice(at),
          move: name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
        }[edit]
        fc.pre(!names.includes(misspelt) && names.every((each) => each === name || nearest(misspelt, [each]) === undefined))
        expect(nearest(misspelt, names)).toBe(name)
      }),
    )
  })

  it('is one of the names, or none, whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), fc.array(fc.string({ unit: 'binary', maxLength: 90 })), (misspelt, names) => {
        const near = nearest(misspelt, names)
        if (near !== undefined) expect(names).toContain(near)
        expect(nearest(misspelt, [...names, misspelt])).toBe(undefined)
      }),
    )
  })

  it('is looked for among thousands of long names', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `${'ab'.repeat(60)}${index}`)
    for (let index = 0; index < 10; index += 1) expect(names).toContain(nearest('ba'.repeat(40), names))
  })
})

describe('the name that was meant', () => {
  it('is looked for where a name was looked up', () => {
    const needed = ['agreed', 'id']
    expect(meant({ path: ['subject', 'agread'], problem: 'not-declared', needed })).toBe('agreed')
    expect(meant({ path: ['x'], problem: 'unknown-name', found: 'agread', needed })).toBe('agreed')
    expect(meant({ path: ['x'], problem: 'wrong-type', found: 'agread', needed })).toBe(undefined)
    expect(meant({ path: [], problem: 'not-declared', needed })).toBe(undefined)
    expect(meant({ code: 'unknown-name', path: ['x'], found: 'agread', needed })).toBe('agreed')
    expect(meant({ code: 'unknown-name', path: ['x'], found: 'agread' })).toBe(undefined)
    expect(meant({ code: 'fact-not-asked', path: ['x'], found: 'agread', needed })).toBe(undefined)
  })

  it('is no kind of value', () => {
    expect(meant({ code: 'wrong-shape', path: ['x'], found: 'list', needed: ['lists'] })).toBe(undefined)
    expect(meant({ code: 'wrong-shape', path: ['x'], found: 'lists', needed: ['list'] })).toBe(undefined)
    expect(meant({ code: 'wrong-shape', path: ['x'], found: 'bool', needed: ['boolean', 'list'] })).toBe('boolean')
    expect(meant({ code: 'unknown-name', path: ['x'], found: 'txt', needed: ['text'], of: 'field' })).toBe('text')
    expect(meant({ code: 'unknown-name', path: ['x'], found: 'True', needed: ['false', 'true'], of: 'value' })).toBe(undefined)
  })
})
