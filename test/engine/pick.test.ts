import { describe, expect, it } from 'vitest'
import { canUse, NotAllowedError, pick } from '../../src/index.js'
import type { Allowed } from '../../src/model/decision.js'

const subject = { id: 'c-17', standing: 'active' } as const
const customer = { name: 'Aoi Mori', payment: 980, 'birth-date': '1990-02-28', email: 'aoi@example.jp' }

const bill = canUse({ purpose: 'settlement', fields: ['name', 'payment'], subject })

describe('pick', () => {
  it('gives the decided fields of a row and nothing else', () => {
    if (!bill.allowed) throw new Error('it is allowed')
    expect(pick(bill, customer)).toEqual({ name: 'Aoi Mori', payment: 980 })
  })

  it('finds a field under the row’s own name for it', () => {
    const card = canUse({ purpose: 'contact', fields: ['name', 'birth-date'], subject })
    if (!card.allowed) throw new Error('it is allowed')
    expect(pick(card, { name: 'Aoi Mori', birth_date: '1990-02-28', phone: '03' }, { 'birth-date': 'birth_date' })).toEqual({
      name: 'Aoi Mori',
      'birth-date': '1990-02-28',
    })
  })

  it('leaves out a column that the row lacks, and what it only inherits', () => {
    const untyped = pick as unknown as (allowed: unknown, row: object, columns?: object) => object
    expect(untyped(bill, { name: 'Aoi Mori' })).toEqual({ name: 'Aoi Mori' })
    expect(untyped(bill, Object.create(customer))).toEqual({})
    expect(untyped(bill, { name: 'Aoi Mori', payment: undefined })).toEqual({ name: 'Aoi Mori', payment: undefined })
  })

  it('reads nothing of the row but the decided fields', () => {
    const untyped = pick as unknown as (allowed: unknown, row: object) => object
    const row = {
      name: 'Aoi Mori',
      payment: 980,
      get email(): string {
        throw new Error('nobody reads this')
      },
    }
    expect(untyped(bill, row)).toEqual({ name: 'Aoi Mori', payment: 980 })
  })

  it('finds a field behind a getter of the row’s class', () => {
    class Customer {
      #name = 'Aoi Mori'
      payment = 980
      get name() {
        return this.#name
      }
    }
    if (!bill.allowed) throw new Error('it is allowed')
    expect(pick(bill, new Customer())).toEqual({ name: 'Aoi Mori', payment: 980 })
  })

  it('finds a getter of a class that the row’s class extends, and nothing that it lacks', () => {
    class Person {
      get name() {
        return 'Aoi Mori'
      }
    }
    class Customer extends Person {
      email = 'aoi@example.jp'
    }
    const untyped = pick as unknown as (allowed: unknown, row: object) => object
    expect(untyped(bill, new Customer())).toEqual({ name: 'Aoi Mori' })
  })

  it('takes a row that inherits nothing', () => {
    const untyped = pick as unknown as (allowed: unknown, row: object) => object
    expect(untyped(bill, Object.assign(Object.create(null), { name: 'Aoi Mori' }))).toEqual({ name: 'Aoi Mori' })
  })

  it('finds no column behind a getter that every object inherits', () => {
    const untyped = pick as unknown as (allowed: unknown, row: object, columns: object) => object
    expect(untyped(bill, { name: 'Aoi Mori' }, { payment: '__proto__' })).toEqual({ name: 'Aoi Mori' })
  })

  it('takes one map of columns for a whole table', () => {
    const columns = { 'birth-date': 'birth_date', phone: 'tel', name: 'name' } as const
    if (!bill.allowed) throw new Error('it is allowed')
    expect(pick(bill, { name: 'Aoi Mori', payment: 980, birth_date: '1990-02-28', tel: '03' }, columns)).toEqual({ name: 'Aoi Mori', payment: 980 })
  })

  it('throws for what is no row', () => {
    const untyped = pick as unknown as (allowed: unknown, row: unknown) => object
    for (const [row, was] of [
      [undefined, 'undefined'],
      [null, 'null'],
      ['Aoi Mori', 'a string'],
      [980, 'a number'],
      [[customer], 'a list of other things'],
    ] as const) {
      const takes = 'one row: an object with a member for each column'
      expect(() => untyped(bill, row)).toThrow(new TypeError(`pick takes ${takes}. It was given ${was}.`))
    }
  })

  it('throws for a denial, and for what is no answer', () => {
    const untyped = pick as unknown as (allowed: unknown, row: object) => object
    const denied = canUse({ purpose: 'contact', fields: ['payment'], subject })
    for (const value of [denied, undefined, null, true, {}, { allowed: 'true' }, { allowed: 1 }])
      expect(() => untyped(value, customer)).toThrow(NotAllowedError)
  })

  it('picks a field called like a member of every object', () => {
    const odd = { allowed: true, fields: ['constructor', 'toString', 'hasOwnProperty'] } as unknown as Allowed<never, 'constructor'>
    const row = Object.fromEntries([
      ['constructor', 1],
      ['toString', 2],
      ['name', 3],
    ]) as unknown as { constructor: number }
    expect(Object.entries(pick(odd, row as never))).toEqual([
      ['constructor', 1],
      ['toString', 2],
    ])
  })
})
