import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../examples/backend/app.js'
import { fillWithSample, sampleSession } from '../../examples/backend/sample.js'
import { createTables } from '../../examples/backend/tables.js'

let database: PGlite
let server: ReturnType<typeof createAdaptorServer>
let address = ''
/** Every value of every field of every customer. */
let values: readonly string[] = []

beforeAll(async () => {
  database = await PGlite.create()
  await createTables(database)
  await fillWithSample(database)
  const columns = '氏名, メールアドレス, 住所, 生年月日, 性別, 電話番号, 職業, 業種, 支払い, カード番号'
  const { rows } = await database.query<Record<string, string | null>>(`SELECT ${columns} FROM 顧客`)
  values = rows.flatMap((row) => Object.values(row)).filter((value) => value !== null)
  const app = createApp({ database, sessionOf: sampleSession, today: () => '2026-11-24' })
  server = createAdaptorServer({ fetch: app.fetch })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // A database takes its time to wake on a busy machine.
}, 60_000)

afterAll(async () => {
  server?.close()
  await database?.close()
})

beforeEach(async () => {
  await database.exec('BEGIN')
})

afterEach(async () => {
  await database.exec('ROLLBACK')
})

interface Body {
  readonly data: Readonly<Record<string, unknown>>
  readonly withheld: readonly string[]
  readonly clauses: readonly string[]
  readonly obligations: readonly string[]
  readonly advice: readonly string[]
  readonly explained: readonly string[]
  readonly refused: readonly string[]
  readonly plan: { readonly entries: readonly unknown[] }
}

interface Answer {
  readonly status: number
  readonly text: string
  readonly body: Partial<Body> & Pick<Body, 'data' | 'explained' | 'plan'>
  readonly language: string | null
}

interface Call {
  readonly as?: string
  readonly language?: string
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown
}

/** A call over HTTP. Whatever is refused or fails says no value of a field: not the database's, and none that the call brought along. */
async function call(path: string, { as = 'staff', language = 'en', body }: Call = {}): Promise<Answer> {
  const sent = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(`${address}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer token-${as}`, 'accept-language': language, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: sent }),
  })
  const text = await response.text()
  if (response.status !== 200) for (const value of values) expect(text).not.toContain(value)
  return { status: response.status, text, body: JSON.parse(text), language: response.headers.get('content-language') }
}

describe('reading a customer for a purpose', () => {
  it('gives the fields that serve it, under the names of the policy, and says by which clauses', async () => {
    const { status, body } = await call('/customers/c-17/for/settlement')
    expect(status).toBe(200)
    expect(body.data).toMatchObject({ name: '森 葵', payment: '980円 カード 2026-11-02', 'payment-card': '4242-0017' })
    expect(body.clauses).toEqual(['collection.1', 'use.3', 'agreed-use.1'])
    expect(body.withheld).toEqual(['identity-document'])
  })

  it('leaves the card and the payment out of marketing', async () => {
    const { text, body } = await call('/customers/c-17/for/marketing-and-improvement')
    expect(Object.keys(body.data)).toEqual(['name', 'email', 'address', 'birth-date', 'gender', 'phone', 'occupation', 'industry'])
    expect(body.obligations).toEqual(['opt-in-and-unsubscribe'])
    expect(text).not.toContain('4242')
  })

  it('gives a customer their own data', async () => {
    const { status, body } = await call('/customers/c-17/for/contact', { as: '17' })
    expect(status).toBe(200)
    expect(body.data.email).toBe('aoi@mori.example')
  })

  it('refuses a purpose the person did not agree to, and says why', async () => {
    const { status, body } = await call('/customers/c-19/for/marketing-and-improvement')
    expect(status).toBe(403)
    expect(body.refused).toEqual(['purpose-not-agreed'])
    expect(body.clauses).toEqual(['agreed-use.1'])
    expect(body.explained[0]).toContain('is denied')
  })

  it('refuses a discontinued customer', async () => {
    const { status, body } = await call('/customers/c-18/for/settlement')
    expect(status).toBe(403)
    expect(body.refused).toContain('discontinued')
    expect(body.clauses).toContain('discontinuation.1')
  })

  it('refuses a purpose that no clause lists, and does not repeat it', async () => {
    const { status, body, text } = await call(`/customers/c-17/for/${encodeURIComponent('aoi@mori.example')}`)
    expect(status).toBe(403)
    expect(body.refused).toEqual(['unknown-purpose'])
    expect(text).not.toContain('aoi')
  })

  it('knows nobody without a session', async () => {
    expect((await call('/customers/c-17/for/settlement', { as: 'nobody' })).status).toBe(401)
    expect((await call('/customers/c-17/for/settlement', { as: '__proto__' })).status).toBe(401)
  })

  it('tells the company that it has no such customer', async () => {
    expect(await call('/customers/c-99/for/settlement')).toMatchObject({ status: 404, body: { error: 'no-such-customer' } })
  })

  it.each([["c-17' OR '1'='1"], ["'; DROP TABLE 顧客; --"], ['c-17"; --'], ['c-17\0'], ['%'], ['../c-17'], ['🜁'.repeat(500)]])(
    'has no customer %j',
    async (id) => {
      expect((await call(`/customers/${encodeURIComponent(id)}/for/settlement`)).status).toBe(404)
      expect((await call('/customers/c-17/for/settlement')).status).toBe(200)
    },
  )
})

describe('a reply to an inquiry', () => {
  const inquiry = { fields: ['name', 'email'] }

  it('goes to the person, who is told so', async () => {
    const { status, body } = await call('/customers/c-17/inquiries', { as: '17', body: inquiry })
    expect(status).toBe(200)
    expect(body.data).toEqual({ name: '森 葵', email: 'aoi@mori.example' })
    expect(body.obligations).toEqual(['encrypt-in-transit', 'reply-only-to-subject'])
    expect(body.explained.join()).toContain('to nobody else')
  })

  it('goes to no other address than the one on file', async () => {
    expect((await call('/customers/c-17/inquiries', { as: '17', body: { ...inquiry, replyTo: 'aoi@mori.example' } })).status).toBe(200)
    const { status, body } = await call('/customers/c-17/inquiries', { as: '17', body: { ...inquiry, replyTo: 'ren@abe.example' } })
    expect(status).toBe(403)
    expect(body).toMatchObject({ refused: ['reply-only-to-subject'], clauses: ['use.4'] })
  })

  it('is refused to somebody who asks about somebody else, in their language', async () => {
    const { status, body, language } = await call('/customers/c-17/inquiries', { as: '19', body: inquiry, language: 'ja' })
    expect(status).toBe(403)
    expect(language).toBe('ja')
    expect(body).toMatchObject({ refused: ['condition-unmet'], clauses: ['use.4'] })
    expect(body.explained.join()).toContain('本人')
  })

  it('says the same of a stranger, of somebody who stopped, and of nobody', async () => {
    const stranger = await call('/customers/c-17/inquiries', { as: '19', body: inquiry })
    expect(await call('/customers/c-18/inquiries', { as: '19', body: inquiry })).toEqual(stranger)
    expect(await call('/customers/c-99/inquiries', { as: '19', body: inquiry })).toEqual(stranger)
  })

  it('goes to a colleague of the same corporation, with advice', async () => {
    await database.query("INSERT INTO 顧客 (顧客番号, 法人番号, 氏名, メールアドレス) VALUES ('c-33', 'k-7', '東 明', 'akira@kitamura.example')")
    const { status, body } = await call('/customers/c-33/inquiries', { as: '31', body: inquiry })
    expect(status).toBe(200)
    expect(body.advice).toEqual(['corporate-reply-may-be-disclosure'])
    expect(body.obligations).toEqual(['encrypt-in-transit'])
    expect(body.data.name).toBe('東 明')
  })

  it('is refused to the colleague of somebody who stopped, without saying that they did', async () => {
    const { status, text } = await call('/customers/c-32/inquiries', { as: '31', body: inquiry })
    expect(status).toBe(403)
    expect(text).not.toContain('discontinu')
  })

  it.each([
    ['no fields', {}, ['invalid-request']],
    ['fields of another type', { fields: 'name' }, ['invalid-request']],
    ['a number as a field', { fields: [7] }, ['invalid-request']],
    ['an empty list', { fields: [] }, ['invalid-request']],
    ['a list as a body', [], ['invalid-request']],
    ['null as a body', null, ['invalid-request']],
    ['a text as a body', '"name"', ['invalid-request']],
  ])('answers %s with its faults', async (_, body, refused) => {
    expect(await call('/customers/c-17/inquiries', { as: '17', body })).toMatchObject({ status: 400, body: { refused } })
  })

  it('does not repeat a value that stands where a field should', async () => {
    const { status, body } = await call('/customers/c-17/inquiries', { as: '17', body: { fields: ['ren@abe.example'] } })
    expect(status).toBe(403)
    expect(body.refused).toEqual(['unknown-field'])
  })

  it('answers a body that is no JSON without quoting it', async () => {
    const { status, body } = await call('/customers/c-17/inquiries', { as: '17', body: '{"fields": ["name"], aoi@mori.example' })
    expect(status).toBe(400)
    expect(body).toEqual({ error: 'not-json' })
  })

  it('answers a body of two megabytes without reading it', async () => {
    const body = JSON.stringify({ fields: ['name'], padding: 'x'.repeat(2 * 1024 * 1024) })
    expect(await call('/customers/c-17/inquiries', { as: '17', body })).toMatchObject({ status: 413, body: { error: 'too-large' } })
  })
})

describe('a body without a length', () => {
  it('is cut off when it grows too large', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
    let sent = 0
    const body = new ReadableStream({ pull: (stream) => (sent++ < 32 ? stream.enqueue(chunk) : stream.close()) })
    const init: RequestInit & { readonly duplex: 'half' } = { method: 'POST', headers: { authorization: 'Bearer token-17' }, body, duplex: 'half' }
    const response = await fetch(`${address}/customers/c-17/inquiries`, init)
    expect(response.status).toBe(413)
  })
})

describe('a question about a disclosure', () => {
  const parcel = {
    ground: 'entrustment',
    purposes: ['order-fulfilment'],
    fields: ['name', 'address'],
    recipient: { kind: 'entrusted-party', name: 'Parcel Co', country: 'JP' },
    evidence: { necessary: true, assertedBy: 'sato', reference: 'T-1', agreement: 'C-7' },
  }

  it('is allowed with what must be done', async () => {
    const { status, body } = await call('/customers/c-17/disclosures', { body: parcel })
    expect(status).toBe(200)
    expect(body.obligations).toEqual(['encrypt-in-transit', 'supervise-recipient'])
    expect(body.data).toBeUndefined()
  })

  it('is refused with every reason', async () => {
    const { status, body } = await call('/customers/c-19/disclosures', { body: { ...parcel, transaction: 'sale' } })
    expect(status).toBe(403)
    expect(body.refused).toEqual(['sale-or-rental', 'purpose-not-agreed'])
  })

  it('takes the standing from the database, whatever the body claims', async () => {
    const { status, body } = await call('/customers/c-18/disclosures', { body: { ...parcel, subject: { id: 'c-18', standing: 'active' } } })
    expect(status).toBe(403)
    expect(body.refused).toContain('discontinued')
  })

  const succession = {
    ground: 'succession',
    fields: ['name'],
    recipient: { kind: 'successor', name: 'New Co', country: 'JP' },
    evidence: { event: 'merger', reference: 'T-2' },
  }

  it.each([
    ['record', { ...succession, record: 'invoice' }, succession, 'c-18'],
    ['record and retainedBy', { ...succession, record: 'invoice', retainedBy: ['jp.companies.books'] }, succession, 'c-18'],
    ['retainedBy', { ...parcel, retainedBy: ['no such rule'] }, parcel, 'c-17'],
    ['origin', { ...parcel, origin: { partner: 'Mall' } }, parcel, 'c-17'],
    ['site', { ...parcel, site: 'linked-from-ours' }, parcel, 'c-17'],
    ['verb', { ...parcel, verb: 'canUse' }, parcel, 'c-17'],
    ['assertedBy', { ...parcel, evidence: { ...parcel.evidence, assertedBy: 7 } }, parcel, 'c-17'],
  ])('takes no body’s word for %s', async (_, claiming, asking, id) => {
    const answer = await call(`/customers/${id}/disclosures`, { body: asking })
    expect(answer.status).toBe(id === 'c-18' ? 403 : 200)
    expect(await call(`/customers/${id}/disclosures`, { body: claiming })).toEqual(answer)
  })

  it('says that the mistake is the company’s where its own table holds a wrong word', async () => {
    await database.exec("UPDATE 顧客 SET 同意した利用目的 = '{newsletter}' WHERE 顧客番号 = 'c-17'")
    expect(await call('/customers/c-17/disclosures', { body: parcel })).toMatchObject({ status: 500, body: { refused: ['invalid-request'] } })
    expect((await call('/customers/c-17/for/contact')).status).toBe(500)
  })

  it('says where a body is wrong, and repeats no word of it', async () => {
    const body = {
      ...parcel,
      recipient: { kind: 'ren@abe.example', name: '', country: 7 },
      'aoi@mori.example': 1,
      evidence: { 'naoki@kitamura.example': true },
    }
    const answer = await call('/customers/c-17/disclosures', { body })
    expect(answer.status).toBe(400)
    expect(answer.body.explained.join('\n')).toContain('recipient.kind')
  })

  it('is the company’s to ask', async () => {
    expect((await call('/customers/c-17/disclosures', { as: '17', body: parcel })).status).toBe(403)
  })
})

describe('a request to delete', () => {
  it('is answered with the plan, and explained in English', async () => {
    const { status, body, language } = await call('/customers/c-17/deletion', { as: '17', body: { request: 'delete' } })
    expect(status).toBe(200)
    expect(language).toBe('en')
    expect(body.plan.entries).toMatchObject([
      { action: 'retain', ref: '請求/204/name', retainedUntil: '2036-03-31' },
      { action: 'delete', ref: '顧客/17/card', dueOn: '2026-12-08' },
      { action: 'delete', ref: '顧客/17/email', dueOn: '2026-12-08' },
    ])
    expect(body.explained.join('\n')).toContain('8 December 2026')
  })

  it('is explained in Japanese to whoever prefers it, and names no value', async () => {
    const { body, language, text } = await call('/customers/c-17/deletion', { as: '17', language: 'fr;q=0.9, ja, en;q=0.2', body: { request: 'delete' } })
    expect(language).toBe('ja')
    expect(body.explained.join('\n')).toContain('2026年12月8日までに消去します')
    for (const value of values) expect(text).not.toContain(value)
  })

  it('stops what is asked from then on, and a lesser stop loosens nothing', async () => {
    await call('/customers/c-17/deletion', { as: '17', body: { request: 'delete' } })
    await call('/customers/c-17/deletion', { as: '17', body: { request: 'stop-disclosure' } })
    const { status, body } = await call('/customers/c-17/for/contact')
    expect(status).toBe(403)
    expect(body.refused).toContain('discontinued')
  })

  it('is the person’s own, or the company’s for them', async () => {
    expect(await call('/customers/c-17/deletion', { as: '19', body: { request: 'delete' } })).toMatchObject({ status: 403, body: { error: 'only-the-person' } })
    expect((await call('/customers/c-17/deletion', { body: { request: 'stop-use' } })).status).toBe(200)
    expect((await call('/customers/c-99/deletion', { body: { request: 'delete' } })).status).toBe(404)
  })

  it.each([[{}], [{ request: 'ren@abe.example' }], [{ request: 7 }], [[]], [null]])('answers %j with its faults, and stops nothing', async (body) => {
    const answer = await call('/customers/c-17/deletion', { as: '17', body })
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid-request', faults: [{ path: ['request'] }] } })
    expect((await call('/customers/c-17/for/contact')).status).toBe(200)
  })

  it('plans nothing on a holding that cannot be read', async () => {
    const { status, body } = await call('/customers/c-19/deletion', { as: '19', body: { request: 'delete' } })
    expect(status).toBe(500)
    expect(body).toMatchObject({ error: 'holdings', faults: [{ problem: 'not-declared' }] })
    expect((await call('/customers/c-19/for/settlement')).status).toBe(200)
  })
})

it('says nothing of an error of its own', async () => {
  await database.exec('ALTER TABLE 顧客 RENAME COLUMN 氏名 TO 名前')
  expect(await call('/customers/c-17/for/settlement')).toMatchObject({ status: 500, body: { error: 'internal' } })
})
