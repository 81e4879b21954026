import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { csvLines } from '../../docs/site/app/plan/csv/csv-lines.js'
import { csvOf, holdingsInCsv } from '../../docs/site/app/plan/csv/holdings-in-csv.js'
import { examplePlan } from '../../docs/site/app/plan/example-plan.js'
import { readPlan } from '../../docs/site/app/plan/read-plan.js'
import { fragmentOf, openedFrom } from '../../docs/site/opened.js'
import { letter } from '../../src/explain.js'
import { type DeletionInput, planDeletion, policy, type Reference } from '../../src/index.js'
import { bicycleShop } from './bicycle-shop.js'
import { type Opened, openPlayground } from './open-playground.js'
import { siteInBrowser } from './site-in-browser.js'

const inBrowser = siteInBrowser()

const request: DeletionInput<Reference> = {
  request: 'delete',
  requestedOn: '2026-11-20',
  asOf: '2026-11-24',
  subject: { id: '17' },
  holdings: [
    { field: 'email', record: 'profile', ref: 'customers/17' },
    { field: 'name', record: 'order', ref: 'orders/311', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } },
    { field: 'name', record: 'contract', ref: 'contracts/5' },
  ],
}

/** Drives a page with a request, and holds it to its silence: no error, no request. */
async function drive(plan: object, steps: (opened: Opened & { readonly part: Locator }) => Promise<void>, opened: object = { language: 'en' }): Promise<void> {
  const page = await openPlayground(inBrowser(), fragmentOf({ ...opened, plan }))
  try {
    await steps({ ...page, part: page.root.locator('.plan') })
    expect(page.complaints).toEqual([])
    // A file that is saved was made in the page.
    expect(page.requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
  } finally {
    await page.page.context().close()
  }
}

/** The request in the address, once it stands there. */
const planIn = (page: Page) => expect.poll(() => openedFrom(new URL(page.url()).hash).plan)

const row = (part: Locator, number: number) => part.locator('table.holdings tbody tr').nth(number - 1)
const bars = (part: Locator) => part.getByRole('listbox').getByRole('option')
const bar = (part: Locator, number: number) => bars(part).nth(number - 1)
const focused = (page: Page) => page.evaluate('document.activeElement.id')

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

describe('the table of holdings', () => {
  it('begins with an example of the policy that can be planned', () =>
    drive({}, async ({ part }) => {
      await part.getByRole('heading', { name: 'Timeline' }).waitFor()
      expect(await part.locator('table.holdings tbody tr').count()).toBeGreaterThan(2)
      expect(await bars(part).count()).toBe(await part.locator('table.holdings tbody tr').count())
    }))

  it('is edited row by row, and the plan follows', () =>
    drive(request, async ({ page, part }) => {
      expect(await row(part, 1).locator('.outcome').textContent()).toContain('delete by 4 Dec 2026')
      await row(part, 3).getByLabel('the end of the fiscal year (fiscalYearEnd)').fill('2025-12-31')
      await row(part, 3).getByLabel('the closing of the books (booksClosedOn)').fill('2026-02-27')
      await row(part, 3).getByLabel('a tax loss of the year is carried forward (lossYear)').selectOption({ label: 'no' })
      await expect.poll(() => row(part, 3).locator('.outcome').textContent()).toContain('keep until 27 Feb 2036')
      await row(part, 1).getByLabel('Field').selectOption({ label: 'telephone number (phone)' })
      await row(part, 1).getByText('Reference, store, document').click()
      await row(part, 1).getByLabel('System that holds it').fill('backup')
      await row(part, 1).getByLabel('Copy, erasable from').fill('2026-12-30')
      await planIn(page).toEqual({
        ...request,
        holdings: [
          { field: 'phone', record: 'profile', ref: 'customers/17', store: 'backup', erasableFrom: '2026-12-30' },
          request.holdings[1],
          { ...request.holdings[2], events: { fiscalYearEnd: '2025-12-31', booksClosedOn: '2026-02-27' }, facts: { lossYear: false } },
        ],
      })
    }))

  it('takes new rows, doubles and removes them, and keeps the focus in the table', () =>
    drive(request, async ({ page, part }) => {
      await part.getByRole('button', { name: 'Duplicate row 2' }).click()
      await expect.poll(() => focused(page)).toBe('plan-holdings-2-field')
      await part.getByRole('button', { name: 'Remove row 1' }).click()
      await expect.poll(() => focused(page)).toBe('plan-holdings-0-remove')
      await part.getByRole('button', { name: 'Add a row' }).click()
      await expect.poll(() => focused(page)).toBe('plan-holdings-3-field')
      const [, second, third] = request.holdings
      await planIn(page).toEqual({ ...request, holdings: [second, second, third, { field: 'name', record: 'profile' }] })
    }))

  it('keeps of a row in another kind of record what that kind gives too', () =>
    drive(request, async ({ page, part }) => {
      await row(part, 2).getByLabel('Kind of record').selectOption({ label: 'consent' })
      await planIn(page).toMatchObject({ holdings: [{}, { field: 'name', record: 'consent', ref: 'orders/311' }, {}] })
      await expect.poll(() => openedFrom(new URL(page.url()).hash).plan).not.toHaveProperty('holdings[1].events')
    }))

  it('takes holds and recipients', () =>
    drive(request, async ({ page, part }) => {
      await part.getByText('Legal holds').click()
      await part.getByRole('button', { name: 'Add a hold' }).click()
      await part.getByLabel('what is listed here').check()
      await part.getByRole('group', { name: 'References' }).getByLabel('customers/17').check()
      await part.getByText('Recipients of the data').click()
      await part.getByRole('button', { name: 'Add a recipient' }).click()
      await part.getByRole('group', { name: 'Recipient 1' }).getByLabel('Name').fill('Parcel Co')
      await planIn(page).toEqual({
        ...request,
        holds: [{ id: 'hold-1', covers: { refs: ['customers/17'] } }],
        recipients: [{ kind: 'entrusted-party', name: 'Parcel Co' }],
      })
      expect(await row(part, 1).locator('.outcome').textContent()).toContain('keep for now')
      expect(await part.getByText(/^Parcel Co, a recipient of the kind/).textContent()).toContain('must be told to erase the data')
    }))
})

describe('a table as CSV', () => {
  const holdings = [
    { field: 'name', record: 'order', ref: '=1+1', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: false } },
    { field: 'email', record: 'profile', ref: 'a "b", c', store: "'-x", unalterable: true, document: 'INV\n1' },
  ]
  const read = (text: string, room = 10) => holdingsInCsv(text, policy.document, { faultsOf: () => [], room })

  it('is read as it was saved', () => {
    const text = csvOf(holdings, policy.document)
    expect(text.split('\r\n')[1]).toMatch(/^name,order,'=1\+1,/)
    expect(readPlan({ holdings: read(text).rows })).toEqual(readPlan({ holdings }))
  })

  it('is told apart by commas, semicolons or tabs, and days may be those of a spreadsheet', () => {
    for (const separator of [',', ';', '\t']) {
      const text = ['\uFEFFfield', 'record', 'fiscalYearEnd', 'lossYear\r\nname', 'order', '2026/3/31', 'TRUE'].join(separator)
      expect(read(text).rows).toEqual([{ field: 'name', record: 'order', events: { fiscalYearEnd: '2026-03-31' }, facts: { lossYear: true } }])
    }
  })

  it('says of each line that was not read why', () => {
    const { rows, problems } = read('field,record\nname,order\n"name,order\nname\n\n"na"me,order\nemail,profile\nphone,profile', 2)
    expect(rows).toEqual([
      { field: 'name', record: 'order' },
      { field: 'email', record: 'profile' },
    ])
    expect(problems).toEqual([
      { line: 3, problem: { kind: 'quotes' } },
      { line: 4, problem: { kind: 'cells', found: 1, needed: 2 } },
      { line: 6, problem: { kind: 'quotes' } },
      { line: 8, problem: { kind: 'full' } },
    ])
    expect(read('field,recrd,field\na,b,c').problems.map(({ problem }) => problem)).toEqual([
      { kind: 'unknown-column', column: 'recrd' },
      { kind: 'repeated-column', column: 'field' },
      { kind: 'no-column', column: 'record' },
    ])
    expect(read(' \n').problems).toEqual([{ line: 1, problem: { kind: 'empty' } }])
    expect(csvLines('"a\r\nb",c\nd,e').map(({ line }) => line)).toEqual([1, 3])
  })

  it('takes the place of the rows or comes to them', () =>
    drive(request, async ({ page, part }) => {
      await part.getByText('Paste or save the table as CSV').click()
      await part.getByLabel('Table as CSV').fill('field,record,ref,inquiryClosedOn\nemail,inquiry,t/1,2026-01-31\nname,profile,,\n')
      await part.getByRole('button', { name: 'Read it in place of the table' }).click()
      await part.getByText('2 rows were read.').waitFor()
      const pasted = [
        { field: 'email', record: 'inquiry', ref: 't/1', events: { inquiryClosedOn: '2026-01-31' } },
        { field: 'name', record: 'profile' },
      ]
      await planIn(page).toEqual({ ...request, holdings: pasted })
      await part.getByRole('button', { name: 'Add it to the table' }).click()
      await planIn(page).toEqual({ ...request, holdings: [...pasted, ...pasted] })
    }))

  it('reads what people write: capitals, yes and no, in either language', () =>
    drive(request, async ({ page, part }) => {
      await part.getByText('Paste or save the table as CSV').click()
      const lines = ['Field,Record,Document,Unalterable', 'name,order,D-1,Yes', 'email,order,D-2,いいえ']
      await part.getByLabel('Table as CSV').fill(lines.join('\n'))
      await part.getByRole('button', { name: 'Read it in place of the table' }).click()
      await part.getByText('2 rows were read.').waitFor()
      await planIn(page).toEqual({
        ...request,
        holdings: [
          { field: 'name', record: 'order', document: 'D-1', unalterable: true },
          { field: 'email', record: 'order', document: 'D-2', unalterable: false },
        ],
      })
    }))

  it('is not read where the policy cannot take a line, and says why', () =>
    drive(request, async ({ page, part }) => {
      await part.getByText('Paste or save the table as CSV').click()
      const text =
        'field,record,events.fiscalYearEnd\nname,order,2026-03-31\nemaill,order,2026-03-31\nname,order,31.3.2026\nname,profile,2026-03-31\nname,order\n'
      await part.getByLabel('Table as CSV').fill(text)
      await part.getByRole('button', { name: 'Read it in place of the table' }).click()
      await part.getByText('4 lines could not be read').waitFor()
      const told = await part.getByRole('status').locator('li').allTextContents()
      expect(told).toEqual([
        'Line 3: The member field is "emaill", which is not one of the names known here. Did you mean "email"?',
        'Line 4: The member events.fiscalYearEnd is "31.3.2026"; it must be a day that exists, written YYYY-MM-DD.',
        expect.stringMatching(/^Line 5: The member events.fiscalYearEnd is not declared/),
        'Line 6: it has 2 cells, and the first line has 3.',
      ])
      expect(await part.getByLabel('Table as CSV').getAttribute('aria-invalid')).toBe('true')
      await planIn(page).toEqual(request)
      await part.getByLabel('Table as CSV').fill('field,record,unalterable\nname,order,perhaps\n')
      await part.getByRole('button', { name: 'Add it to the table' }).click()
      await part.getByText('Line 2: "unalterable" must be yes or no.').waitFor()
    }))

  it('is saved', () =>
    drive(request, async ({ page, part }) => {
      await part.getByText('Paste or save the table as CSV').click()
      const { name, text } = await saved(page, part.getByRole('button', { name: 'Save the table as CSV' }))
      expect(name).toBe('holdings.csv')
      expect(readPlan({ holdings: read(text).rows })).toEqual(readPlan({ holdings: request.holdings }))
    }))
})

describe('the timeline', () => {
  it('covers no bar with its reasons', () =>
    drive({}, async ({ page, part }) => {
      await bar(part, 1).focus()
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'End']) {
        await page.keyboard.press(key)
        await expect
          .poll(() =>
            page.evaluate(
              `document.querySelector('.reasons').getBoundingClientRect().top - document.querySelector('.bar:focus').getBoundingClientRect().bottom`,
            ),
          )
          .toBeGreaterThanOrEqual(0)
      }
    }))

  it('tells the reasons of the bar that is pointed at or has the focus', () =>
    drive(request, async ({ page, part }) => {
      const reasons = part.locator('.reasons')
      expect(await reasons.textContent()).toContain('is deleted on 4 December 2026 at the latest')
      await bar(part, 2).hover()
      await expect.poll(() => reasons.textContent()).toContain('"books and documents for tax" (jp.tax.document) keeps this from 1 June 2026 until 31 May 2033')
      await bar(part, 2).focus()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => reasons.textContent()).toContain('waits for the closing of the books (booksClosedOn)')
      expect(await part.locator('[role="option"]:focus').getAttribute('aria-describedby')).toBe(await reasons.getAttribute('id'))
      expect(await bar(part, 3).getAttribute('aria-describedby')).toBe(await reasons.getAttribute('id'))
      await page.keyboard.press('Home')
      await expect.poll(() => reasons.textContent()).toContain('as nothing keeps it')
      expect(await part.getByRole('listbox').getByRole('option', { selected: true }).count()).toBe(1)
    }))

  it('marks what is overdue, out of use, or without a known end', () =>
    drive(
      { ...request, asOf: '2027-01-10', holdings: [...request.holdings, { ...request.holdings[0], store: 'backup', erasableFrom: '2027-03-01' }] },
      async ({ part }) => {
        expect(await part.locator('.legend li').allTextContents()).toEqual([
          'kept',
          'time to act',
          'out of use',
          'no end known',
          'overdue',
          'the plan’s day, 10 Jan 2027',
          expect.stringMatching(/^due again/),
        ])
        expect(await bar(part, 1).locator('.late').count()).toBe(1)
        expect(await row(part, 1).locator('.outcome').textContent()).toContain('overdue')
      },
    ))

  it('draws the other requests too', async () => {
    for (const [kind, outcome] of [
      ['stop-use', 'out of use by 4 Dec 2026'],
      ['stop-disclosure', 'no longer disclosed by 4 Dec 2026'],
    ] as const) {
      await drive({ ...request, request: kind }, async ({ part }) => {
        expect(await row(part, 1).locator('.outcome').textContent()).toContain(outcome)
        expect(await bar(part, 1).locator('rect').count()).toBeGreaterThan(1)
      })
    }
  })
})

describe('what is kept of a plan', () => {
  it('is the request and the plan as JSON, and the call', () =>
    drive(request, async ({ page, part }) => {
      const asked = await saved(page, part.getByRole('button', { name: 'Save the request as JSON' }))
      expect([asked.name, JSON.parse(asked.text)]).toEqual(['request.json', request])
      const planned = await saved(page, part.getByRole('button', { name: 'Save the plan as JSON' }))
      expect([planned.name, JSON.parse(planned.text)]).toEqual(['plan.json', JSON.parse(JSON.stringify(planDeletion(request)))])
      const call = await part.getByRole('region', { name: 'The call in TypeScript' }).textContent()
      expect(call).toMatch(/^import \{ planDeletion \} from 'clausewise'\n\nconst plan = planDeletion\(\{\n {2}request: 'delete',/)
    }))

  it('is the letter, as text to copy, to print and as HTML', () =>
    drive(request, async ({ page, part }) => {
      await part.getByLabel('Your name').fill('Kotori Books')
      await part.getByLabel('The person’s name').fill('Aoi Mori')
      const operator = { name: 'Kotori Books', address: '1-2-3 Example, Tokyo', contact: 'privacy@shop.example' }
      const expected = letter(planDeletion(request), { language: 'en', policy, operator, to: { name: 'Aoi Mori' }, on: request.asOf, format: 'text' })
      const shown = part.getByRole('region', { name: 'Text of the letter' })
      const text = expected.written ? expected.text : ''
      expect(text).toContain('Aoi Mori')
      await expect.poll(() => shown.textContent()).toBe(text)
      const letterPart = part.getByRole('region', { name: 'The letter to the person' })
      await letterPart.getByRole('button', { name: 'Copy' }).click()
      await letterPart.getByText('Copied.').waitFor()
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text)
      expect((await saved(page, part.getByRole('button', { name: 'Save it as HTML' }))).text).toMatch(/^<!doctype html>/i)

      await page.evaluate(`window.print = () => document.body.setAttribute('data-printed', document.querySelector('.letter').className)`)
      await part.getByRole('button', { name: 'Print the letter' }).click()
      await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('letter alone')
      // The address of the page names nobody.
      expect(page.url()).not.toContain('Aoi')
    }))

  it('prints what came out, without the forms', () =>
    drive(request, async ({ page, part }) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await page.setViewportSize({ width: 720, height: 900 })
      for (const shown of ['.timeline svg', 'table.entries', '.letter pre']) expect(await part.locator(shown).first().isVisible(), shown).toBe(true)
      expect(await part.locator(':is(input, select, textarea):visible').count()).toBe(0)
      expect(await page.evaluate(`getComputedStyle(document.querySelector('.plan')).color`)).toBe('rgb(34, 34, 34)')
      expect(await page.evaluate(`getComputedStyle(document.querySelector('.letter pre')).backgroundColor`)).toBe('rgb(255, 255, 255)')
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }))

  it('prints the letter alone', () =>
    drive(request, async ({ page, part }) => {
      await part.locator('.letter').evaluate((element) => element.classList.add('alone'))
      await page.emulateMedia({ media: 'print' })
      expect(await part.getByText('Your request to delete your personal data', { exact: false }).first().isVisible()).toBe(true)
      expect(await part.getByRole('heading', { name: 'The request' }).isVisible()).toBe(false)
      expect(await part.getByRole('button', { name: 'Print the letter' }).isVisible()).toBe(false)
      await page.emulateMedia({ media: null })
    }))

  it('says what a letter lacks', () =>
    drive(request, async ({ part }) => {
      await part.getByLabel('How to reach you').fill('')
      await part.locator('.letter .fault').waitFor()
      expect(await part.locator('.letter .fault').textContent()).toContain('contact')
      expect(await part.getByRole('button', { name: 'Print the letter' }).isDisabled()).toBe(true)
    }))
})

describe('a request with faults', () => {
  const faulty = {
    ...request,
    requestedOn: '2026-11-31',
    holdings: [request.holdings[0], { field: 'emaill', record: 'order', events: { fiscalYearEnd: 'never', bought: '2026-01-01' } }, 5],
    holds: [{ id: 'h', covers: { refs: ['nowhere'] } }],
  }

  it('shows each at its place, in words', () =>
    drive(faulty, async ({ page, part }) => {
      const second = row(part, 2)
      expect(await second.getByText('Did you mean "email"?').isVisible()).toBe(true)
      expect(await second.getByLabel('Field').getAttribute('aria-invalid')).toBe('true')
      expect(await second.getByLabel('the end of the fiscal year (fiscalYearEnd)').inputValue()).toBe('never')
      expect(await row(part, 1).locator('.fault').count()).toBe(0)
      expect(await part.getByLabel('It arrived on').getAttribute('aria-invalid')).toBe('true')
      expect(await part.getByText(/no plan was made/).isVisible()).toBe(true)
      await part.getByRole('button', { name: /Go there: .*emaill/ }).click()
      expect(await focused(page)).toBe('plan-holdings-1-field')

      await part.getByLabel('It arrived on').fill('2026-11-20')
      await second.getByLabel('Field').selectOption({ label: 'name' })
      await second.getByLabel('the end of the fiscal year (fiscalYearEnd)').fill('2026-03-31')
      await second.getByLabel('bought').fill('')
      await part.getByRole('button', { name: 'Remove row 3' }).click()
      await part.getByRole('group', { name: 'References' }).getByLabel('nowhere').click()
      await part.getByRole('group', { name: 'References' }).getByLabel('customers/17').check()
      await part.getByRole('heading', { name: 'Timeline' }).waitFor()
    }))

  it('says the same in Japanese', () =>
    drive(
      faulty,
      async ({ part }) => {
        expect(await part.getByText('「email」の誤りではありませんか').first().isVisible()).toBe(true)
        expect(await part.getByRole('heading', { name: '申出の誤り' }).isVisible()).toBe(true)
      },
      { language: 'ja' },
    ))

  it('is never more than a request, whatever the address holds', async () => {
    const deep = { holdings: [JSON.parse('{"__proto__":{"x":1},"events":{"__proto__":"2026-01-01","constructor":"x"},"facts":{"toString":true}}')] }
    const hostile: readonly object[] = [
      [1, 2, 3],
      { request: {}, requestedOn: [], asOf: 5, subject: 'me', holdings: 'all', holds: {}, recipients: [null, 7, 'x', [[]]] },
      { holdings: Array.from({ length: 1000 }, () => ({ field: '<img src=x onerror=alert(1)>', record: 'toString' })) },
      { subject: { id: '\ud800' }, requestedOn: '9999-12-31', asOf: '0001-01-01', holdings: [null, [], { field: 'x'.repeat(5000) }] },
      { ...request, requestedOn: '0001-01-01', asOf: '9999-12-31' },
      { ...request, holds: [{ id: {}, covers: { refs: [{}, 1, null], records: 'all', fields: ['constructor'] } }] },
      deep,
    ]
    for (const plan of hostile) {
      await drive(plan, async ({ root, part }) => {
        await part.or(root.getByRole('tabpanel')).first().waitFor()
        expect(await root.getByRole('alert').count()).toBe(0)
        expect(await part.locator('table.holdings tbody tr').count()).toBeLessThanOrEqual(200)
      })
    }
  })
})

describe('what is read of a link', () => {
  it('is read again unchanged', () => {
    const example = examplePlan(policy.document, '2026-11-24')
    for (const value of [request, example, { holdings: [5, null, { events: { a: 1 } }], holds: [{}] }, null, 'x']) {
      const once = JSON.parse(JSON.stringify(readPlan(value)))
      expect(JSON.parse(JSON.stringify(readPlan(once)))).toEqual(once)
    }
    expect(JSON.parse(JSON.stringify(readPlan(request)))).toEqual(request)
  })

  it('begins with an example that the policy can plan', () => {
    const plan = planDeletion(JSON.parse(JSON.stringify(examplePlan(policy.document, '2026-11-24'))))
    expect(plan).toMatchObject({ planned: true, counts: { delete: 1, retain: 2, await: 1, suspend: 1 } })
  })
})

describe('the page', () => {
  it('opens the same request again, and is there in Japanese', () =>
    drive(request, async ({ page, root, part }) => {
      await part.getByLabel('The person’s id').fill('c-18')
      await planIn(page).toMatchObject({ subject: { id: 'c-18' } })
      const again = openedFrom(new URL(page.url()).hash)
      await drive(again.plan ?? {}, async (other) => expect(await other.part.getByLabel('The person’s id').inputValue()).toBe('c-18'))
      await root.getByLabel('日本語').check()
      await part.getByRole('heading', { name: '保有する個人データ' }).waitFor()
      expect(await row(part, 1).locator('.outcome').textContent()).toContain('2026年12月4日までに消去')
      expect(await part.locator('.reasons').textContent()).toContain('消去します')
      expect(await part.getByRole('region', { name: '回答書の本文' }).textContent()).toContain('株式会社見本')
    }))

  it('says of a policy without kinds of record that there is nothing to plan', () =>
    drive(
      {},
      async ({ part }) => {
        await part.getByText('This policy has no kinds of record').waitFor()
        expect(await part.getByRole('region', { name: 'The call in TypeScript' }).textContent()).toContain('enforce(read.policy)')
      },
      { language: 'en', policy: bicycleShop },
    ))

  it('plans under the policy of another company, in its names', () =>
    drive(
      {},
      async ({ part }) => {
        expect(await row(part, 1).getByLabel('Field').locator('option').allTextContents()).toEqual(['Pick one', 'mail address (mail)', 'frame number (frame)'])
        expect(await part.getByLabel('paidOn').first().isVisible()).toBe(true)
        expect(
          await part
            .getByText(/bicycle-shop, version 3/)
            .first()
            .isVisible(),
        ).toBe(true)
        await part.getByRole('heading', { name: 'Timeline' }).waitFor()
      },
      {
        language: 'en',
        policy: {
          ...bicycleShop,
          records: { ledger: { events: ['paidOn'] }, ticket: { events: [] } },
          retention: {
            books: {
              clause: 'A',
              because: { en: 'we want to know' },
              records: ['ledger'],
              fields: ['frame'],
              keep: { from: 'paidOn', links: [{ years: 2 }] },
              purposes: [],
              grounds: [],
            },
          },
        },
      },
    ))

  it('works by the keyboard alone', () =>
    drive(request, async ({ page, part }) => {
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key)
      }
      await part.getByLabel('What the person asks').focus()
      await page.keyboard.type('Stop using')
      await expect.poll(() => row(part, 1).locator('.outcome').textContent()).toContain('out of use')
      await part.getByRole('button', { name: 'Remove row 1' }).focus()
      await press('Enter', 'Enter')
      await expect.poll(() => part.locator('table.holdings tbody tr').count()).toBe(1)
      await part.getByRole('button', { name: 'Add a row' }).focus()
      await press('Enter')
      await expect.poll(() => focused(page)).toBe('plan-holdings-1-field')
      await page.keyboard.type('email')
      await press('Tab')
      await page.keyboard.type('invoice')
      await planIn(page).toMatchObject({ request: 'stop-use', holdings: [{ record: 'contract' }, { field: 'email', record: 'invoice' }] })
      await press('Tab')
      await page.keyboard.type('03312026')
      await planIn(page).toMatchObject({ holdings: [{}, { events: { fiscalYearEnd: '2026-03-31' } }] })
    }))
})
