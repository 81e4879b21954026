import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { shownParts } from '../../docs/site/app/policy/condition-parts.js'
import { catalogue, explain, retentionTable } from '../../src/explain.js'
import { decide, fieldsFor, groundsFor, planDeletion, policy } from '../../src/index.js'
import { axe } from './axe.js'
import { siteInBrowser } from './site-in-browser.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { document } = policy
const languages = ['en', 'ja'] as const
const standings = ['active', 'disclosure-stopped', 'use-stopped', 'discontinued'] as const
const records = Object.keys(document.records ?? {})
const purposes = Object.keys(document.purposes)
const grounds = document.grounds ?? {}

interface Shown {
  readonly page: Page
  /** Requests for anything beyond the site. */
  readonly elsewhere: string[]
  /** What the console says, what fails, and what the security policy of the page forbids. */
  readonly complaints: string[]
}

interface Look {
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
  /** A program in place of the page's own. */
  readonly program?: string
}

describe('the policy to look at', () => {
  const inBrowser = siteInBrowser()
  /** One tab for all that only reads. */
  let shown: Shown

  beforeAll(async () => {
    shown = await open('')
  }, 300_000)

  async function open(fragment: string, { width = 1280, colorScheme = 'light', program }: Look = {}): Promise<Shown> {
    const { browser, served } = inBrowser()
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
    const elsewhere: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => /^(data:|http:..127)/.test(request.url()) || elsewhere.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    if (program !== undefined) await page.route('**/assets/policy.js', (route) => route.fulfill({ contentType: 'text/javascript', body: program }))
    await page.goto(`${served.address}policy.html${fragment}`)
    await page.locator('#policy h2').first().waitFor()
    return { page, elsewhere, complaints }
  }

  /** Shows something else in the tab for all. */
  async function turnTo(said: readonly (readonly [string, string])[]): Promise<Page> {
    const { page } = shown
    const fragment = `${new URLSearchParams(said.map(([name, value]): [string, string] => [name, value]))}`
    await page.evaluate(`new Promise((turned) => {
      if (location.hash.slice(1) === ${JSON.stringify(fragment)}) turned()
      addEventListener('hashchange', () => setTimeout(turned, 50), { once: true })
      location.hash = ${JSON.stringify(fragment)}
    })`)
    return page
  }

  it('is there without scripts, as it first is', async () => {
    const { browser, served } = inBrowser()
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${served.address}policy.html`)
    const still = await page.locator('#policy h2').allTextContents()
    expect(still).toEqual(await shown.page.locator('#policy h2').allTextContents())
    expect(still.length).toBeGreaterThan(5)
    expect(await page.locator('#policy [role=grid] tbody td').count()).toBe(purposes.length * Object.keys(document.fields).length)
    await page.close()
  })

  it('asks for nothing after it has loaded, and nothing is forbidden to it', async () => {
    const { page, elsewhere, complaints } = await open('')
    const { served } = inBrowser()
    const before = served.asked.length
    await page.locator('input[value=ja]').check()
    await page.locator('input[value=discontinued]').check()
    await page.locator('input[name=on]').fill('2024-02-29')
    await page.locator('#policy tbody td').first().click()
    await page.waitForTimeout(300)
    expect(served.asked.slice(before)).toEqual([])
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  it('is made of the doors clausewise and clausewise/explain alone', async () => {
    const { metafile } = await build({ ...bundling, entryPoints: [join(root, 'docs/site/app/policy.tsx')], metafile: true })
    const imported = Object.entries(metafile.inputs)
      .filter(([file]) => file.includes('docs/site/'))
      .flatMap(([, { imports }]) => imports.map(({ original = '' }) => original))
      .filter((name) => /^[^.]/.test(name))
    expect([...new Set(imported)].sort()).toEqual(['clausewise', 'clausewise/explain', 'preact', 'preact/hooks', 'preact/jsx-runtime'])
  })

  describe.each(languages)('in %s', (language) => {
    const says = (text: { readonly en: string; readonly ja?: string | undefined } | undefined) => text?.[language] ?? text?.en ?? 'nothing'

    it('calls every name of the policy what it means', async () => {
      const page = await turnTo([['language', language]])
      expect(await page.locator('#policy > div').getAttribute('lang')).toBe(language)
      const heads = await page.locator('[role=grid] thead th .named').allTextContents()
      expect(heads).toEqual(Object.entries(document.purposes).map(([key, { number, means }]) => `${number} ${says(means)} ${key}`))
      const rows = await page.locator('[role=grid] tbody th .named').allTextContents()
      expect(rows).toEqual(document.order?.fields?.map((name) => `${says(document.fields[name]?.means)} ${name}`))
      const titles = await page.locator('.ground h3').allTextContents()
      expect(titles).toEqual(Object.entries(grounds).map(([key, { number, means }]) => `${number} ${says(means)} ${key}`))
      const recipients = await page.locator('.recipients tbody th').allTextContents()
      expect(recipients).toEqual(Object.entries(document.recipients ?? {}).map(([key, { means }]) => `${says(means)} ${key}`))
      const kinds = await page.locator('.records tbody th').allTextContents()
      expect(kinds).toEqual(Object.entries(document.records ?? {}).map(([key, { means }]) => `${says(means)} ${key}`))
    })

    it('says what each kind of recipient is told, in the words of the library', async () => {
      const page = await turnTo([['language', language]])
      for (const [place, { notices = {} }] of Object.values(document.recipients ?? {}).entries()) {
        const cells = await page.locator('.recipients tbody tr').nth(place).locator('td').allTextContents()
        for (const [column, request] of (['delete', 'stop-use', 'stop-disclosure'] as const).entries()) {
          const notice = notices[request]
          if (notice !== undefined) expect(cells[column]).toBe(catalogue(language).notices[notice])
          else expect(Object.values(catalogue(language).notices)).not.toContain(cells[column])
        }
      }
    })

    it('says of a cell what the engine answers', async () => {
      const page = await turnTo([
        ['language', language],
        ['standing', 'discontinued'],
        ['record', 'invoice'],
      ])
      for (const [field, purpose] of [
        ['email', 'settlement'],
        ['payment', 'settlement'],
      ] as const) {
        await page.locator(`td[data-field="${field}"][data-purpose="${purpose}"]`).click()
        // A use that stays with the company.
        const decision = decide({ verb: 'canUse', purpose, fields: [field], subject: { id: 'c', standing: 'discontinued' }, record: 'invoice' })
        expect(await page.locator('.answer li').allTextContents()).toEqual(explain(decision, { language, policy }).split('\n'))
      }
    })

    it('shows the schedule with its periods, conditions and laws', async () => {
      const page = await turnTo([['language', language]])
      for (const row of retentionTable(policy, { language })) {
        const shownRow = page.locator(`tr[data-rule="${row.rule}"]`)
        const text = (await shownRow.textContent()) ?? ''
        for (const part of [row.means, row.period, row.when, row.because, ...row.laws.map(({ citation }) => citation)])
          if (part !== undefined) expect(text).toContain(part)
        const versions = await shownRow.locator('.laws time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
        expect(versions).toEqual(row.laws.map(({ version }) => version))
        expect(await shownRow.evaluate((each) => each.className)).toBe(row.on ? '' : 'off')
      }
    })
  })

  it.each(standings)('shows what the engine answers of each field and purpose, of a person who is %s', async (standing) => {
    for (const record of records)
      for (const agreed of [undefined, ['settlement'], []]) {
        const page = await turnTo([
          ['standing', standing],
          ['record', record],
          ...(agreed === undefined ? [] : agreed.length === 0 ? [['agreed', ''] as const] : agreed.map((each) => ['agreed', each] as const)),
        ])
        const cells = await page.locator('[role=grid] tbody td').evaluateAll((all) =>
          all.map((cell) => ({
            field: cell.getAttribute('data-field') ?? '',
            purpose: cell.getAttribute('data-purpose') ?? '',
            isOpen: cell.classList.contains('open'),
            clauses: [...cell.querySelectorAll('small span')].map((clause) => clause.textContent),
          })),
        )
        expect(cells).toHaveLength(purposes.length * Object.keys(document.fields).length)
        for (const purpose of purposes) {
          const subject = { id: 'c', standing, agreed }
          const answer = fieldsFor({ purpose, subject, record, recipient: { id: 'c' } } as Parameters<typeof fieldsFor>[0])
          const ofPurpose = cells.filter((cell) => cell.purpose === purpose)
          expect(ofPurpose.filter(({ isOpen }) => isOpen).map(({ field }) => field)).toEqual(answer.fields)
          for (const { field, reasons } of answer.withheld)
            expect(ofPurpose.find((cell) => cell.field === field)?.clauses).toEqual([...new Set(reasons.map(({ clause }) => clause))])
          for (const field of answer.fields) {
            const decision = decide({ verb: 'canUse', purpose, fields: [field], subject, record, recipient: { id: 'c' } })
            expect(ofPurpose.find((cell) => cell.field === field)?.clauses).toEqual(decision.allowed && decision.clauses)
          }
        }
      }
  })

  it('says of each value of a fact whether it closes the ground alone', async () => {
    const page = await turnTo([])
    const facts = await page.locator('.ground .fact').evaluateAll((all) =>
      all.map((fact) => ({
        ground: fact.closest('article')?.getAttribute('aria-labelledby')?.replace('policy-ground-', ''),
        fact: fact.getAttribute('data-fact') ?? '',
        values: [...fact.querySelectorAll('[data-value]')].map((value) => [value.getAttribute('data-value') ?? '', value.className] as const),
      })),
    )
    expect(facts.map(({ ground, fact }) => [ground, fact])).toEqual(
      Object.entries(grounds).flatMap(([ground, { facts: asked = [] }]) => asked.map((fact) => [ground, fact])),
    )
    for (const { ground, fact, values } of facts) {
      const type = document.facts?.[fact] ?? []
      expect(values.map(([value]) => value)).toEqual(type === 'boolean' ? ['true', 'false'] : type)
      for (const [value, shownAs] of values) {
        const answer = groundsFor({ [fact]: type === 'boolean' ? value === 'true' : value })
        expect(answer.answered && answer.grounds.find((each) => each.ground === ground)?.status === 'closed', `${ground} ${fact} ${value}`).toBe(
          shownAs === 'closed',
        )
      }
    }
  })

  it('names nothing deeper in a condition that the condition has ruled out before', () => {
    expect(JSON.stringify(shownParts(document.grounds['legal-inquiry'].when))).not.toContain('not-public')
    expect(shownParts({ any: [{ whose: ['a', 'b'] }, { formal: true }], whose: ['b', 'c'], not: { whose: ['a'] } })).toEqual([
      {
        kind: 'any',
        parts: [
          { kind: 'fact', fact: 'whose', values: ['b'] },
          { kind: 'fact', fact: 'formal', values: [true] },
        ],
      },
      { kind: 'fact', fact: 'whose', values: ['b', 'c'] },
      { kind: 'not', parts: [{ kind: 'fact', fact: 'whose', values: ['a'] }] },
    ])
  })

  it('lists the grounds that a standing leaves open, and no other', async () => {
    const page = await turnTo([])
    for (const standing of standings) {
      const listed = await page.locator(`[data-standing="${standing}"] [data-ground]`).evaluateAll((all) => all.map((each) => each.getAttribute('data-ground')))
      expect(listed, standing).toEqual(Object.keys(grounds).filter((ground) => isOpen(ground, standing)))
      const uses = standing === 'active' || standing === 'disclosure-stopped' ? 'all' : 'some'
      expect(await page.locator(`[data-standing="${standing}"] [data-uses]`).getAttribute('data-uses')).toBe(uses)
    }
  })

  it.each(['2024-02-29', '2023-02-28', '2000-02-29', '2025-12-31', '2026-01-31', '2028-08-30', '9990-06-15'])(
    'shows the days that the library plans where the events fall on %s',
    async (on) => {
      const page = await turnTo([['on', on]])
      for (const { rule, records: kinds, fields, keep, on: isOn } of retentionTable(policy, { language: 'en' })) {
        const cells = page.locator(`tr[data-rule="${rule}"] td[data-day]`)
        const days = await cells.evaluateAll((all) => all.map((cell) => cell.querySelector('time')?.getAttribute('datetime') ?? undefined))
        if (!isOn) {
          expect(days, rule).toEqual([undefined, undefined, undefined])
          expect(await page.locator(`button[data-rule="${rule}"]`).count()).toBe(0)
          continue
        }
        for (const record of kinds)
          for (const field of fields) {
            const period = periodOf(rule, record, field, { [keep.from]: on })
            expect(days, rule).toEqual([period?.countedFrom, period?.retainedUntil, period?.deletableFrom])
          }
        const says = (await page.locator(`[id="policy-bar-${rule}"]`).textContent()) ?? ''
        for (const day of days) if (day !== undefined) expect(says).toContain(inEnglish(day))
      }
    },
  )

  it('draws each bar to scale', async () => {
    const page = await turnTo([['on', '2024-02-29']])
    const bars = await page.locator('button[data-rule]').evaluateAll((all) =>
      all.map((bar) => {
        const kept = bar.querySelector('.kept')
        const numberOf = (name: string) => Number.parseFloat(kept?.getAttribute(name) ?? '')
        return { rule: bar.getAttribute('data-rule') ?? '', from: numberOf('x'), to: numberOf('x') + numberOf('width') }
      }),
    )
    const daysTo = (day: string) => (Date.parse(day) - Date.parse('2024-02-29')) / 86_400_000
    const all = daysTo('2034-05-01')
    expect(bars.find(({ rule }) => rule === 'jp.tax.loss-year')?.to).toBeCloseTo(100, 2)
    expect(bars.find(({ rule }) => rule === 'jp.tax.document')?.from).toBeCloseTo((daysTo('2024-05-01') / all) * 100, 2)
    expect(bars.find(({ rule }) => rule === 'jp.tax.document')?.to).toBeCloseTo((daysTo('2031-05-01') / all) * 100, 2)
    expect(bars.find(({ rule }) => rule === 'jp.companies.books')?.to).toBeCloseTo((daysTo('2034-03-01') / all) * 100, 2)
  })

  it('says in its heading and beside its bars what there is to say, in the language picked', async () => {
    const page = await turnTo([
      ['on', '2024-02-29'],
      ['language', 'ja'],
    ])
    expect(await page.locator('#policy').getAttribute('lang')).toBe('ja')
    expect(await page.locator('h1').textContent()).toBe('ポリシーを見る')
    const { length } = await page.locator('.timeline .days time').all()
    expect(length).toBe(2 * (await page.locator('.timeline .days').count()))
  })

  it('keeps the heads of the facts in sight, and cuts no law off', async () => {
    const page = await turnTo([])
    const below = await page.evaluate(`(() => {
      const region = document.querySelector('#policy .wide:has(.facts)')
      region.style.maxHeight = '200px'
      region.scrollTop = 300
      const below = document.querySelector('.facts thead th:last-child').getBoundingClientRect().top - region.getBoundingClientRect().top
      region.style.maxHeight = ''
      return below
    })()`)
    expect(below).toBe(0)
    for (const language of languages) {
      await turnTo([['language', language]])
      const beyond = await page.evaluate(`document.querySelectorAll('#policy .retention thead th')[6].getBoundingClientRect().right
        - document.querySelector('#policy .retention .wide').getBoundingClientRect().right`)
      expect(beyond, language).toBeLessThanOrEqual(0)
    }
  })

  it('is walked by keyboard', async () => {
    const { page } = await open('')
    const focused = () => page.evaluate(`['data-field', 'data-purpose'].map((name) => document.activeElement?.getAttribute(name))`)
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 300; presses += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return
      }
      throw new Error(`the tabulator does not lead to ${selector}`)
    }
    await tabTo('#policy input[name=language]')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('#policy > div').getAttribute('lang')).toBe('ja')
    await page.keyboard.press('ArrowLeft')

    await tabTo('nav a[href="#policy-purposes"]')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement?.id')).toBe('policy-purposes')

    await tabTo('input[name=standing]')
    await page.keyboard.press('ArrowUp')
    expect(await page.locator('input[name=standing]:checked').getAttribute('value')).toBe('discontinued')
    await tabTo('input[name=agreed]')
    await page.keyboard.press('Space')
    expect(await page.locator('input[name=agreed]').first().isChecked()).toBe(false)

    await tabTo('[role=grid] tbody td')
    expect(await focused()).toEqual(['name', purposes[0]])
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
    expect(await focused()).toEqual(['email', purposes[1]])
    expect(await page.locator('[role=grid] th.lit .named code').allTextContents()).toEqual([purposes[1], 'email'])
    expect(await page.locator('[role=grid] td.lit').count()).toBe(purposes.length + Object.keys(document.fields).length - 1)
    await page.keyboard.press('End')
    expect(await focused()).toEqual(['email', purposes.at(-1)])
    await page.keyboard.press('Home')
    expect(await focused()).toEqual(['email', purposes[0]])

    await tabTo('.timeline button')
    const tip = page.getByRole('tooltip')
    expect(await tip.count()).toBe(1)
    expect(await tip.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await tip.count()).toBe(0)
    await page.locator('.timeline button').nth(2).hover()
    expect(await tip.count()).toBe(1)
    await page.close()
  })

  it('opens again as its address says', async () => {
    const { page } = await open('')
    await page.locator('input[value=ja]').check()
    await page.locator('input[value=use-stopped]').check()
    await page.locator('select[name=record]').selectOption('contract')
    for (const purpose of purposes.slice(1)) await page.locator(`input[name=agreed][value="${purpose}"]`).uncheck()
    await page.locator('input[name=on]').fill('2024-02-29')
    const address = new URL(page.url())
    expect(Object.fromEntries(new URLSearchParams(address.hash.slice(1)))).toEqual({
      language: 'ja',
      standing: 'use-stopped',
      record: 'contract',
      agreed: purposes[0],
      on: '2024-02-29',
    })
    const again = await open(address.hash)
    const whole = (each: Page) => each.locator('#policy').evaluate((place) => place.innerHTML)
    expect(await whole(again.page)).toBe(await whole(page))
    await again.page.close()

    await page.locator(`input[name=agreed][value="${purposes[0]}"]`).uncheck()
    const none = await open(new URL(page.url()).hash)
    expect(await none.page.locator('input[name=agreed]:checked').count()).toBe(0)
    await none.page.close()
    await page.close()
  })

  it('passes over what an address cannot mean', async () => {
    const { page } = await open('#language=xx&standing=constructor&record=__proto__&on=2023-02-29')
    const whole = await page.locator('#policy').evaluate((place) => place.innerHTML)
    await page.close()
    const plain = await open('')
    expect(whole).toBe(await plain.page.locator('#policy').evaluate((place) => place.innerHTML))
    expect(await plain.page.locator('input[name=on]').inputValue()).toBe(document.effectiveOn)
    await plain.page.close()
  })

  it('leads to pages that there are', async () => {
    const links = await (await turnTo([])).locator('#policy a').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
    const pages = new Set(links.filter((link) => !link.startsWith('#')))
    expect(pages.size).toBeGreaterThan(15)
    for (const link of pages) expect(existsSync(join(inBrowser().folder, decodeURIComponent(link))), link).toBe(true)
  })

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    it.each(languages)('has nothing that axe finds, in %s', async (language) => {
      const { page } = await open(`#language=${language}&standing=discontinued&record=invoice`, { colorScheme })
      await page.locator('[role=grid] tbody td').nth(8).focus()
      await page.evaluate(axe)
      const found = () => page.evaluate(`axe.run('#policy').then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`)
      expect(await found()).toEqual([])
      await page.locator('.timeline button').first().focus()
      expect(await found()).toEqual([])
      await page.close()
    })
  })

  it.each([375, 768, 1280])('is no wider than a screen of %i pixels', async (width) => {
    for (const language of languages) {
      const { page } = await open(`#language=${language}&standing=discontinued`, { width })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.close()
    }
  })

  it('fits on paper, without what only answers to a reader', async () => {
    const { page } = await open('#standing=discontinued', { width: 720 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#policy nav').isVisible()).toBe(false)
    expect(await page.locator('#policy .day button').isVisible()).toBe(false)
    const cut = await page.evaluate(`[...document.querySelectorAll('#policy .wide')].filter((each) => each.scrollWidth > each.clientWidth).length`)
    expect(cut).toBe(0)
    await page.close()
  })

  it('shows the policy of another company', async () => {
    const { outputFiles } = await build({ ...bundling, stdin: { contents: another, resolveDir: root, loader: 'tsx' } })
    const { page, complaints } = await open('', { program: outputFiles?.[0]?.text ?? '' })
    expect(complaints).toEqual([])
    const cells = await page.locator('[role=grid] tbody td').evaluateAll((all) => all.map((each) => each.className))
    // One purpose asks a fact, and is asked with the value that opens it.
    expect(cells).toEqual(['open', 'closed', 'open', 'open'])
    expect(await page.locator('select[name=record] option').allTextContents()).toEqual(['subscription', 'invoice'])
    expect(await page.locator('tr[data-rule="de.invoice"] time').evaluateAll((all) => all.map((each) => each.getAttribute('datetime')))).toEqual([
      '2027-01-01',
      '2034-12-31',
      '2035-01-01',
      '2025-01-01',
    ])
    await page.locator('input[value=discontinued]').check()
    await page.locator('select[name=record]').selectOption('invoice')
    expect(await page.locator('[role=grid] td.open').evaluateAll((all) => all.map((each) => each.getAttribute('data-field')))).toEqual(['address'])
    await page.close()
  })
})

const bundling = { bundle: true, write: false, format: 'iife', target: 'es2022', jsx: 'automatic', jsxImportSource: 'preact' } as const

const another = `
import { render } from 'preact'
import { definePolicy, enforce } from 'clausewise/policy'
import { PolicyPage } from './docs/site/app/policy/page.js'
const policy = definePolicy({
  id: 'lesezeichen', version: '2026-01', effectiveOn: '2026-01-01', jurisdiction: 'DE',
  clauses: {
    '2.1': { kind: 'rule', means: { en: 'what we hold' } },
    '3.a': { kind: 'rule', means: { en: 'the newsletter, once you confirmed it' } },
    '3.b': { kind: 'rule', means: { en: 'billing' } },
    '4.a': { kind: 'rule', means: { en: 'processors under contract' } },
    '6.1': { kind: 'rule', means: { en: 'invoices, as long as the law asks' } },
  },
  laws: { 'UStG § 14b': { version: '2025-01-01' } },
  facts: { confirmed: 'boolean', contractInForce: 'boolean' },
  fields: { email: { clause: '2.1', purposes: ['newsletter', 'invoicing'] }, address: { clause: '2.1', purposes: ['invoicing'] } },
  purposes: {
    newsletter: { number: 2, clause: '3.a', facts: ['confirmed'], when: { confirmed: true } },
    invoicing: { number: 1, clause: '3.b' },
  },
  recipients: { processor: { notices: { delete: 'erase' } } },
  grounds: {
    processor: { clause: '4.a', recipients: ['processor'], serves: 'purposes', facts: ['contractInForce'], when: { not: { contractInForce: false }, recipientCountry: ['home', 'adequate'] } },
  },
  records: { subscription: {}, invoice: { events: ['invoicedOn'] } },
  retention: {
    'de.invoice': {
      clause: '6.1', laws: ['UStG § 14b'], records: ['invoice'], fields: ['address'],
      keep: { from: 'invoicedOn', links: ['end-of-year', { years: 8 }] }, purposes: ['invoicing'], grounds: [],
    },
  },
  parameters: { promptlyDays: 14 },
})
const place = document.getElementById('policy')
place.replaceChildren()
render(<PolicyPage engine={enforce(policy)} fragment={location.hash} />, place)
`

function inEnglish(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

/** The period of a rule, planned for one holding alone. */
function periodOf(rule: string, record: string, field: string, events: { readonly [event: string]: string }) {
  const day = Object.values(events)[0] ?? ''
  const input = { request: 'delete', requestedOn: day, asOf: day, subject: { id: 'c' }, holdings: [{ field, record, events }] }
  const plan = planDeletion(input as Parameters<typeof planDeletion>[0])
  const [entry] = plan.planned ? plan.entries : []
  return entry !== undefined && 'periods' in entry ? entry.periods.find((period) => period.rule === rule) : undefined
}

/** Whether any disclosure on this ground is allowed, of any field in any kind of record, with any values of its facts. */
function isOpen(ground: string, standing: string): boolean {
  const { facts = [], attests = [], recipients = 'any', serves } = grounds[ground] ?? {}
  const texts = Object.fromEntries(attests.map((each) => [typeof each === 'string' ? each : each.name, 'T-1']))
  const evidences = facts.reduce<readonly object[]>(
    (all, fact) => {
      const type = document.facts?.[fact] ?? []
      return all.flatMap((given) => (typeof type === 'string' ? [true, false] : type).map((value) => ({ ...given, [fact]: value })))
    },
    [texts],
  )
  const subject = grounds[ground]?.subject === 'none' ? {} : { subject: { id: 'c', standing } }
  const questions = evidences.map((evidence) => ({
    verb: 'canDisclose',
    ground,
    ...subject,
    ...(serves === 'purposes' ? { purposes } : {}),
    recipient: { kind: recipients === 'any' ? 'other' : recipients[0], name: 'N', country: 'JP' },
    evidence,
  }))
  const held = 'subject' in subject ? records.map((record) => ({ record })) : [{}]
  return questions.some((question) =>
    held.some((record) => Object.keys(document.fields).some((field) => decide({ ...question, ...record, fields: [field] }).allowed)),
  )
}
