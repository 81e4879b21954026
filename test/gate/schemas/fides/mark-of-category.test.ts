import { describe, expect, it } from 'vitest'
import { markOfCategory } from '../../../../src/gate/schemas/fides/mark-of-category.js'
import { policy } from '../../../../src/index.js'
import { categories } from './categories.js'

describe('a category of the default taxonomy', () => {
  it.each(categories)('%s marks %s', (category, expected) => {
    const says = expected === 'system' ? 'not-personal' : 'personal'
    const field = expected === 'system' || expected === '-' ? {} : { field: expected }
    expect(markOfCategory(category)).toStrictEqual({ says, ...field, text: category })
  })

  it('marks a field of the reference policy', () => {
    const fields = new Set(categories.map(([, field]) => field).filter((field) => field !== '-' && field !== 'system'))
    for (const field of fields) expect(Object.keys(policy.document.fields)).toContain(field)
    expect(Object.keys(policy.document.fields).filter((field) => !fields.has(field))).toEqual(['industry'])
  })
})

describe('a category', () => {
  it.each([
    ['user.provided.identifiable.contact.email', 'email'],
    ['user.provided.identifiable.contact.street', 'address'],
    ['user.provided.identifiable.date_of_birth', 'birth-date'],
    ['user.provided.identifiable.government_id.passport_number', 'identity-document'],
    ['user.derived.identifiable.gender', 'gender'],
    ['user.provided.nonidentifiable', undefined],
    ['user.provided', undefined],
    ['account.contact.phone_number', 'phone'],
    ['user.contact.state', 'address'],
    ['user.contact.email.work', 'email'],
    ['user.government_id.vehicle_registration.plate', undefined],
    ['user.contact.email_address', undefined],
    ['user.constructor', undefined],
  ])('%s of an older or an extended taxonomy marks %s', (category, field) => {
    expect(markOfCategory(category)).toStrictEqual({ says: 'personal', ...(field === undefined ? {} : { field }), text: category })
  })

  it.each(['', 'users', 'systems.operations', 'acme.customer', 'name', 'USER.name'])('%s of no taxonomy marks nothing', (category) => {
    expect(markOfCategory(category)).toBeUndefined()
  })

  it('as long as a file is read at once', () => {
    expect(markOfCategory(`user${'.name'.repeat(1_000_000)}`)).toMatchObject({ says: 'personal', field: 'name' })
  })
})
