import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fragmentOf, openedFrom } from '../../docs/site/opened.js'
import { sentences } from '../../src/explain.js'
import { decide, policy } from '../../src/index.js'
import { enforce, parsePolicy } from '../../src/policy.js'
import { axe } from './axe.js'
import { bicycleShop } from './bicycle-shop.js'
import { type Opened, openPlayground } from './open-playground.js'
import { siteInBrowser } from './site-in-browser.js'

const inBrowser = siteInBrowser()

/** Drives a page, and holds it to its silence: no error, no request. */
async function drive(fragment: string, steps: (opened: Opened) => Promise<void>, width?: number): Promise<void> {
  const opened = await openPlayground(inBrowser(), fragment, width)
  try {
    await steps(opened)
    expect(opened.complaints).toEqual([])
    expect(opened.requests).toEqual([])
  } finally {
    await opened.page.context().close()
  }
}

/** Waits until the answer begins with a word. */
const answers = (root: Locator, word: string) => root.locator('.pg-verdict', { hasText: word }).waitFor()

/** The question in the address: a change of it stands there a moment later. */
const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement)
const askedIn = (page: Page) => expect.poll(() => openedFrom(new URL(page.url()).hash).ask, { timeout: 10_000 })

async function reload({ page, requests }: Opened): Promise<void> {
  await page.reload()
  requests.length = 0
}

/** The answer that the page shows as JSON. */
async function answerIn(root: Locator): Promise<unknown> {
  const shown = root.locator('details', { hasText: 'The answer, as JSON' })
  return JSON.parse((await shown.locator('pre').textContent()) ?? '')
}

const use = { verb: 'canUse', purpose: 'settlement', fields: ['name', 'payment'], subject: { id: 'c-17', standing: 'active' } }
/** What the shop's policy answers. */
const shop = (() => {
  const read = parsePolicy(bicycleShop)
  if (!read.ok) throw new Error('the policy of the bicycle shop has faults')
  return enforce(read.policy)
})()
const shopText = JSON.stringify(bicycleShop, null, 2)

async function paste({ root }: Opened, text: string): Promise<void> {
  await root.getByText('Use another policy').click()
  await root.getByLabel('A policy document, as JSON').fill(text)
  await root.getByRole('button', { name: 'Put it in force' }).click()
}

describe('a use', () => {
  it('begins with one that is allowed', () =>
    drive('', async ({ root }) => {
      await answers(root, 'Allowed')
      expect(await answerIn(root)).toMatchObject({ allowed: true, asked: { verb: 'canUse' } })
    }))

  it('is asked as the form says, and answered as the library answers', () =>
    drive(fragmentOf({ ask: use }), async ({ page, root }) => {
      await root.getByLabel('Purpose').selectOption({ label: '5. marketing and improving the services (marketing-and-improvement)' })
      await root.getByLabel('What they agreed to').selectOption({ label: 'these alone' })
      await root.getByRole('group', { name: 'Agreed to' }).getByLabel('3. settling transactions (settlement)').check()
      await root.getByLabel('Where it goes').selectOption({ label: 'to somebody' })
      await root.getByLabel('Who receives it').fill('c-18')
      const ask = {
        ...use,
        purpose: 'marketing-and-improvement',
        subject: { id: 'c-17', standing: 'active', agreed: ['settlement'] },
        recipient: { id: 'c-18' },
      }
      await askedIn(page).toEqual(ask)
      expect(await answerIn(root)).toEqual(JSON.parse(JSON.stringify(decide(ask))))
      await answers(root, 'Denied')
    }))

  it('shows every reason in the words of the library, its clause linked, and what was found and needed', () =>
    drive(fragmentOf({ ask: { ...use, purpose: 5, fields: ['payment', 'gendre'] } }), async ({ root }) => {
      const reasons = sentences(decide({ ...use, purpose: 5, fields: ['payment', 'gendre'] }), { language: 'en', policy }).filter(
        ({ about }) => about === 'reason',
      )
      const shown = await root.locator('.pg-reasons li').allTextContents()
      expect(shown).toHaveLength(reasons.length)
      for (const [index, { text }] of reasons.entries()) expect(shown[index]).toContain(text)
      const row = root.getByRole('row', { name: /field-not-for-purpose/ })
      expect(await row.textContent()).toContain('2. orders and their delivery (order-fulfilment), 3. settling transactions (settlement), 4. ')
      expect(await row.getByRole('link').getAttribute('href')).toBe('clauses/collection.1.html')
    }))

  it('says for which purposes it would be allowed, and for which fields', () =>
    drive(fragmentOf({ ask: { ...use, purpose: 'contact' } }), async ({ page, root }) => {
      await root.getByRole('button', { name: 'Ask for these alone' }).click()
      await askedIn(page).toMatchObject({ purpose: 'contact', fields: ['name'] })
      await answers(root, 'Allowed')
      await page.goBack()
      await root.getByRole('button', { name: '3. settling transactions (settlement)' }).click()
      await askedIn(page).toMatchObject({ purpose: 'settlement', fields: ['name', 'payment'] })
      await answers(root, 'Allowed')
    }))

  it('shows at a usual width all that was found, and the purposes that were agreed to', () =>
    drive(fragmentOf({ ask: { ...use, purpose: 5, fields: ['payment', 'gendre'], subject: { ...use.subject, agreed: [3, 'contact'] } } }), async ({ root }) => {
      const table = root.locator('.pg-found')
      expect(await table.getByRole('row', { name: /purpose-not-agreed/ }).textContent()).toContain('3. settling transactions (settlement), 6. ')
      expect(await table.evaluate((region: { readonly scrollWidth: number; readonly clientWidth: number }) => region.scrollWidth - region.clientWidth)).toBe(0)
    }))

  it('asks to tick a field where none is', () =>
    drive(fragmentOf({ ask: { ...use, fields: [] } }), async ({ root }) => {
      await answers(root, 'Denied')
      expect(await root.locator('.pg-reasons').textContent()).toContain('Tick a field.')
      await root.getByLabel('日本語').check()
      await root.locator('.pg-reasons').getByText('項目を選んでください。').waitFor()
    }))

  it('asks where the value is held, of whom asked to stop', () =>
    drive(fragmentOf({ ask: use }), async ({ page, root }) => {
      await root.getByLabel('What they asked to stop').selectOption({ label: 'everything: deletion (discontinued)' })
      await root.getByLabel('Kind of record').selectOption({ label: 'invoice' })
      await answers(root, 'Allowed')
      await root.getByLabel('What keeps it there').selectOption({ label: 'these rules' })
      await askedIn(page).toMatchObject({ record: 'invoice', retainedBy: [], subject: { standing: 'discontinued' } })
      await answers(root, 'Denied')
      await root.getByLabel('Who directed the collection').selectOption({ label: 'a partner' })
      await root.getByLabel('The partner’s name').fill('Nishi')
      await root.getByLabel('On whose site').selectOption({ label: 'one that ours links to' })
      await askedIn(page).toMatchObject({ origin: { partner: 'Nishi' }, site: 'linked-from-ours' })
    }))
})

describe('a disclosure', () => {
  it('asks the facts and attestations of its ground, and says which grounds the facts open', () =>
    drive('', async ({ page, root }) => {
      await root.getByLabel('Disclose').check()
      await answers(root, 'Allowed')
      await root.getByLabel('Ground').selectOption({ label: '2. a subcontractor of the services (subcontractor)' })
      await root.getByLabel('what the subcontractor needs it for (need)').selectOption({ label: 'to improve the services' })
      await root.getByLabel('what the subcontractor uses it for (recipientUse)').selectOption({ label: 'beyond the company’s purposes' })
      await root.getByLabel('there is specific consent in the individual terms (specificConsent)').selectOption({ label: 'yes' })
      expect(await root.locator('.pg-reasons').textContent()).toContain('consentReference')
      await root.getByLabel('(consentReference)').fill('C-9')
      await askedIn(page).toMatchObject({
        ground: 'subcontractor',
        recipient: { kind: 'subcontractor' },
        evidence: { necessary: true, recipientUse: 'beyond-purposes', specificConsent: true, consentReference: 'C-9' },
      })
      await answers(root, 'Allowed')
      await root.getByLabel('it is necessary (necessary)').selectOption({ label: 'no' })
      const table = root.getByRole('table', { name: 'Which grounds these facts open' })
      expect(await table.getByRole('row', { name: /service-provision/ }).textContent()).toContain('closed')
      expect(await table.getByRole('row', { name: /succession/ }).textContent()).toContain('how the business passes on (event)')
    }))

  it('drops the person where the ground is about nobody', () =>
    drive('', async ({ page, root }) => {
      await root.getByLabel('Disclose').check()
      await root.getByLabel('Ground').selectOption({ label: '4. aggregates that identify nobody (aggregate)' })
      await root.getByLabel('how it was derived (derivedBy)').selectOption({ label: 'aggregation' })
      await root.getByLabel('a customer can be identified (identifiable)').selectOption({ label: 'no' })
      await root.getByLabel('(method)').fill('counts over 10')
      await askedIn(page).toMatchObject({ ground: 'aggregate', evidence: { method: 'counts over 10' } })
      expect(openedFrom(new URL(page.url()).hash).ask).not.toHaveProperty('subject')
      await answers(root, 'Allowed')
      await root.getByLabel('Given in return').selectOption({ label: 'a sale' })
      expect(await root.locator('.pg-reasons').textContent()).toContain('sale-or-rental')
    }))
})

describe('what is at fault in the question', () => {
  it('is marked, and the answer leads there, through what is folded away', () =>
    drive('', async ({ page, root }) => {
      const who = root.getByLabel('Who it is')
      await who.fill('')
      await answers(root, 'Denied')
      expect(await who.getAttribute('aria-invalid')).toBe('true')
      await root
        .getByRole('listitem')
        .filter({ hasText: /The member subject\.id is missing/ })
        .getByRole('button', { name: 'Go there' })
        .click()
      expect(await hasFocus(who)).toBe(true)
      await page.keyboard.type('c-18')
      await answers(root, 'Allowed')
      expect(await who.getAttribute('aria-invalid')).toBeNull()
      await root.getByText('Where it is held, and where it comes from').click()
      await root.getByLabel('Who directed the collection').selectOption({ label: 'a partner' })
      await root.getByLabel('The partner’s name').fill('')
      await root.getByText('Where it is held, and where it comes from').click()
      await root
        .getByRole('listitem')
        .filter({ hasText: /.*partner/ })
        .getByRole('button', { name: 'Go there' })
        .click()
      expect(await hasFocus(root.getByLabel('The partner’s name'))).toBe(true)
    }))

  it('is led to at an attestation that is missing', () =>
    drive('', async ({ root }) => {
      await root.getByRole('button', { name: /^A disclosure: / }).click()
      const entry = root.getByLabel('(assertedBy)')
      await entry.fill('')
      await answers(root, 'Denied')
      await root
        .getByRole('listitem')
        .filter({ hasText: /.*assertedBy/ })
        .getByRole('button', { name: 'Go there' })
        .click()
      expect(await hasFocus(entry)).toBe(true)
    }))

  it('that no control edits is led to where it can be left out', () =>
    drive(
      fragmentOf({ ask: { verb: 'canUse', purpose: 'settlement', fields: ['payment'], subject: { id: 'c-17', standing: 'active' }, colour: 'red' } }),
      async ({ root, page }) => {
        await answers(root, 'Denied')
        await root
          .getByRole('listitem')
          .filter({ hasText: /.*colour/ })
          .getByRole('button', { name: 'Go there' })
          .click()
        await page.keyboard.press('Enter')
        await answers(root, 'Allowed')
      },
    ))
})

describe('what was found and needed', () => {
  it('is said in the words of the policy, with their names', () =>
    drive('', async ({ root }) => {
      await root.getByRole('button', { name: /^A fact that is not so/ }).click()
      const row = root.getByRole('table', { name: 'What was found, and what would be needed' }).getByRole('row', { name: 'condition-unmet' })
      expect(await row.first().textContent()).toContain('(necessary)noyes')
      await root.getByText('日本語').click()
      expect(await root.locator('.pg-found').textContent()).toContain('（necessary）')
    }))
})

describe('a use after the person asked for deletion', () => {
  it('is offered of what a rule keeps', () =>
    drive('', async ({ page, root }) => {
      await root.getByRole('button', { name: 'After the person asked for deletion' }).click()
      await answers(root, 'Denied')
      await root.getByRole('button', { name: /^3\. settling transactions .* order: name, address/ }).click()
      await answers(root, 'Allowed')
      await askedIn(page).toMatchObject({ purpose: 'settlement', record: 'order', subject: { standing: 'discontinued' } })
    }))
})

describe('a use that is denied as it goes', () => {
  it('is offered as going to the person, where that is allowed', () =>
    drive('', async ({ page, root }) => {
      await root.getByLabel('Purpose').selectOption('3')
      await answers(root, 'Denied')
      await root.getByRole('button', { name: /^4\. .* – going to the person$/ }).click()
      await answers(root, 'Allowed')
      await askedIn(page).toMatchObject({ recipient: { id: 'c-17' } })
    }))
})

describe('a collection', () => {
  it('says what a proof proves, and what is held already', () =>
    drive('', async ({ page, root }) => {
      await root.getByLabel('Collect', { exact: true }).check()
      await answers(root, 'Allowed')
      await root.getByRole('button', { name: 'None' }).click()
      await root.getByLabel('identity document').check()
      await answers(root, 'Denied')
      await root.getByRole('group', { name: 'It proves' }).getByLabel('date of birth').check()
      await root.getByRole('group', { name: 'Already held' }).getByLabel('date of birth').check()
      await askedIn(page).toEqual({ verb: 'canCollect', fields: ['identity-document'], proves: ['birth-date'], alreadyHeld: ['birth-date'] })
      await answers(root, 'Allowed')
    }))

  it('of a proof is offered with what it proves held already', () =>
    drive('', async ({ page, root }) => {
      await root.getByRole('button', { name: /^A proof of nothing/ }).click()
      await answers(root, 'Denied')
      await root.getByRole('button', { name: 'Ask as if it were held' }).click()
      await answers(root, 'Allowed')
      await askedIn(page).toMatchObject({ fields: ['identity-document'], alreadyHeld: expect.arrayContaining(['birth-date']) })
    }))

  it('that is denied says which of its fields may be collected', () =>
    drive(fragmentOf({ ask: { verb: 'canCollect', fields: ['name', 'identity-document', 'email'] } }), async ({ page, root }) => {
      await answers(root, 'Denied')
      expect(await root.getByText('These of the fields may be collected: name, email address (email).').isVisible()).toBe(true)
      await root.getByRole('button', { name: 'Ask for these alone' }).click()
      await answers(root, 'Allowed')
      await askedIn(page).toEqual({ verb: 'canCollect', fields: ['name', 'email'] })
    }))
})

describe('a sale', () => {
  it('is opened by no ground, and none is offered', () =>
    drive('', async ({ root }) => {
      await root.getByRole('button', { name: 'A sale' }).click()
      await answers(root, 'Denied')
      expect(await root.getByText('No ground allows a sale or a rental.').isVisible()).toBe(true)
      expect(await root.getByText('Which grounds these facts open').count()).toBe(0)
    }))
})

describe('both languages', () => {
  it('says everything in Japanese, and keeps it in the address', () =>
    drive(fragmentOf({ ask: { ...use, purpose: 5 } }), async (opened) => {
      const { page, root } = opened
      await root.getByLabel('日本語').check()
      await answers(root, '認められません')
      const [reason] = sentences(decide({ ...use, purpose: 5 }), { language: 'ja', policy }).filter(({ about }) => about === 'reason')
      expect(await root.locator('.pg-reasons').textContent()).toContain(reason?.text)
      await expect.poll(() => openedFrom(new URL(page.url()).hash).language).toBe('ja')
      await reload(opened)
      await answers(root, '認められません')
      expect(await root.getAttribute('lang')).toBe('ja')
      expect(await page.locator('h1').getAttribute('lang')).toBe('ja')
      expect(await page.locator('h1').textContent()).toBe('ポリシーを試す')
    }))
})

describe('a policy of another company', () => {
  it('is pasted, and everything follows from it', () =>
    drive('', async (opened) => {
      const { page, root } = opened
      await paste(opened, shopText)
      expect(await root.getByText('bicycle-shop, version 3, is in force now.').isVisible()).toBe(true)
      expect(await root.getByLabel('Purpose').locator('option').allTextContents()).toEqual(['repairs (repair)', 'newsletter'])
      expect(await answerIn(root)).toMatchObject({ allowed: true, asked: { purpose: 'repair' }, policy: { id: 'bicycle-shop' } })
      await root.getByLabel('Purpose').selectOption({ label: 'newsletter' })
      await root.getByLabel('confirmed').selectOption({ label: 'yes' })
      await root.getByLabel('list').fill('L-1')
      await root.getByLabel('frame number').uncheck()
      const ask = {
        verb: 'canUse',
        purpose: 'newsletter',
        fields: ['mail'],
        subject: { id: 'c-17', standing: 'active' },
        evidence: { confirmed: true, list: 'L-1' },
      }
      await askedIn(page).toEqual(ask)
      await answers(root, 'Allowed')
      await reload(opened)
      expect(await answerIn(root)).toEqual(JSON.parse(JSON.stringify(shop.decide(ask))))
      await root.getByLabel('Disclose').check()
      await answers(root, 'Allowed')
      expect(await root.getByLabel('order').getAttribute('aria-describedby')).not.toBeNull()
      await root.getByText('Use another policy').click()
      await root.getByRole('button', { name: 'Back to the reference policy' }).click()
      expect(await answerIn(root)).toMatchObject({ policy: { id: policy.document.id } })
    }))

  it('is chosen or dropped as a file', () =>
    drive('', async ({ page, root }) => {
      await root.getByText('Use another policy').click()
      await root.getByLabel('Choose a file').setInputFiles({ name: 'shop.json', mimeType: 'application/json', buffer: Buffer.from(shopText) })
      await root.getByText('bicycle-shop, version 3, is in force now.').waitFor()
      await root.getByRole('button', { name: 'Back to the reference policy' }).click()
      const dropped = await page.evaluateHandle(`(() => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([${JSON.stringify(shopText)}], 'shop.json'))
        return transfer
      })()`)
      await root.getByLabel('A policy document, as JSON').dispatchEvent('drop', { dataTransfer: dropped })
      await root.getByText('bicycle-shop, version 3, is in force now.').waitFor()
    }))

  it('is asked for, where nothing is pasted', () =>
    drive('', async (opened) => {
      await paste(opened, ' ')
      await opened.root.getByText('There is no text. Paste a policy document, or choose a file.').waitFor()
      expect(await opened.root.getByRole('region', { name: 'Faults of the policy' }).count()).toBe(0)
    }))

  it('is the reference policy again, where it is pasted as it is', () =>
    drive('', async (opened) => {
      const { root } = opened
      await root.getByText('Use another policy').click()
      await root.getByRole('button', { name: 'Show the one in force' }).click()
      await root.getByRole('button', { name: 'Put it in force' }).click()
      expect(await root.locator('summary').first().textContent()).toContain('the reference policy')
    }))
})

describe('a policy with faults', () => {
  const misspelt = shopText.replace('"newsletter": {', '"newsleter": {').replace('"jurisdiction"', '"jurisdicton"')

  it('shows each with its place, and the policy before it stays in force', () =>
    drive('', async (opened) => {
      const { root } = opened
      await paste(opened, misspelt)
      expect(await root.getByText('reference-jp').first().isVisible()).toBe(true)
      expect(await root.getByText(/This is no sound policy\. reference-jp/).isVisible()).toBe(true)
      const faults = root.getByRole('region', { name: 'Faults of the policy' })
      const line = misspelt.split('\n').findIndex((each) => each.includes('jurisdicton')) + 1
      expect(await faults.textContent()).toContain(`${line}:3 At jurisdicton`)
      expect(await faults.textContent()).toContain('Did you mean "jurisdiction"?')
      await faults
        .getByRole('button', { name: `${line}:3, go there` })
        .first()
        .click()
      const caret = await root
        .getByLabel('A policy document, as JSON')
        .evaluate((area: { readonly value: string; readonly selectionStart: number }) => area.value.slice(area.selectionStart).slice(0, 13))
      expect(caret).toBe('"jurisdicton"')
      expect(await answerIn(root)).toMatchObject({ policy: { id: 'reference-jp' } })
      await root.getByLabel('日本語').check()
      expect(await root.getByRole('region', { name: 'ポリシーの誤り' }).textContent()).toContain('jurisdicton')
    }))

  it('says where a text ceases to be JSON', () =>
    drive('', async (opened) => {
      await paste(opened, '{\n  "id": "shop",\n  "version" "2"\n}')
      expect(await opened.root.getByRole('region', { name: 'Faults of the policy' }).textContent()).toMatch(/^3:13 /)
    }))

  it('is shown where the address brings it', () =>
    drive(fragmentOf({ policy: JSON.parse(misspelt), ask: use }), async ({ root }) => {
      expect(await root.getByRole('region', { name: 'Faults of the policy' }).textContent()).toContain('jurisdicton')
      await answers(root, 'Allowed')
    }))
})

describe('the keyboard alone', () => {
  it('goes through tabs, forms and answers', () =>
    drive(fragmentOf({ ask: use }), async ({ page, root }) => {
      await root.getByRole('tab', { name: 'Decide' }).focus()
      await page.keyboard.press('ArrowRight')
      expect(await root.getByRole('tab', { name: 'Plan a deletion' }).getAttribute('aria-selected')).toBe('true')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Plan a deletion')
      await page.keyboard.press('Home')
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.textContent')).toBe('A use: communications about the services')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await answers(root, 'Denied')
      await root.getByLabel('Use', { exact: true }).focus()
      await page.keyboard.press('ArrowRight')
      await askedIn(page).toMatchObject({ verb: 'canDisclose' })
      await page.keyboard.press('ArrowRight')
      await askedIn(page).toMatchObject({ verb: 'canCollect' })
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await askedIn(page).toEqual({ verb: 'canCollect' })
      await page.keyboard.press('Tab')
      await page.keyboard.press('Space')
      await askedIn(page).toMatchObject({ fields: ['name'] })
      await answers(root, 'Allowed')
    }))
})

describe('the address', () => {
  it('opens the same page again, and goes back and forth', () =>
    drive('', async (opened) => {
      const { page, root } = opened
      await root.getByLabel('Disclose').check()
      await root.getByLabel('Name', { exact: true }).fill('Parcel "Co" (50%) #1 秋')
      await askedIn(page).toMatchObject({ recipient: { name: 'Parcel "Co" (50%) #1 秋' } })
      const before = await answerIn(root)
      await reload(opened)
      expect(await root.getByLabel('Name', { exact: true }).inputValue()).toBe('Parcel "Co" (50%) #1 秋')
      expect(await answerIn(root)).toEqual(before)
      await root.getByLabel('Collect', { exact: true }).check()
      await page.goBack()
      expect(await root.getByLabel('Disclose').isChecked()).toBe(true)
      expect(await answerIn(root)).toEqual(before)
      await page.goForward()
      expect(await root.getByLabel('Collect', { exact: true }).isChecked()).toBe(true)
      await root.getByRole('tab', { name: 'Plan a deletion' }).click()
      await reload(opened)
      expect(await root.getByRole('tab', { name: 'Plan a deletion' }).getAttribute('aria-selected')).toBe('true')
    }))

  it('follows an address that is gone to', () =>
    drive('', async ({ page, root }) => {
      await page.evaluate(`location.assign(${JSON.stringify(fragmentOf({ ask: { ...use, fields: ['gender'] } }))})`)
      await root.getByLabel('Purpose').getByText('settling').waitFor({ state: 'attached' })
      expect(await root.getByLabel('gender').isChecked()).toBe(true)
      expect(await root.getByLabel('Purpose').inputValue()).toBe('2')
    }))

  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
  it.each([
    ['no JSON', '#%7B%22ask'],
    ['a broken escape', '#%E0%A4%A'],
    ['a list', '#[1,2]'],
    ['no object', '#%22x%22'],
    ['null for everything', fragmentOf({ ask: null, plan: null, policy: null, language: null } as never)],
    ['a question that is a text', fragmentOf({ ask: 'x' } as never)],
    ['a verb nobody knows', fragmentOf({ ask: { verb: 'constructor' } })],
    ['no verb', fragmentOf({ ask: {} })],
    [
      'members of other kinds',
      fragmentOf({
        ask: { verb: 'canUse', purpose: {}, fields: 'name', subject: [], recipient: 3, evidence: 'x', record: {}, retainedBy: 1, origin: 5, site: [] },
      }),
    ],
    [
      'names that every object has',
      fragmentOf({
        ask: {
          verb: 'canUse',
          purpose: 'constructor',
          fields: ['__proto__', 'toString', {}, null, 7],
          subject: { id: 1, standing: 'valueOf', agreed: [{}, 99, 'x'] },
        },
      }),
    ],
    [
      'a prototype',
      `#${encodeURIComponent('{"ask":{"verb":"canDisclose","ground":"emergency","__proto__":{"a":1},"evidence":{"__proto__":{"x":1},"constructor":2},"recipient":{"kind":"__proto__"}}}')}`,
    ],
    [
      'markup',
      fragmentOf({
        ask: { verb: 'canUse', purpose: '<img src=x onerror=alert(1)>', fields: ['<script>alert(1)</script>'], subject: { id: '"><b>', standing: '<b>' } },
      }),
    ],
    ['a name of ten thousand letters', fragmentOf({ ask: { verb: 'canUse', purpose: 'x'.repeat(10_000), fields: ['y'.repeat(10_000)] } })],
    ['ten thousand fields', fragmentOf({ ask: { verb: 'canUse', purpose: 1, fields: Array.from({ length: 10_001 }, (_, index) => `f${index}`) } })],
    ['a question without a bottom', `#${encodeURIComponent(`{"ask":{"verb":"canUse","fields":${deep}}}`)}`],
    ['a policy without a bottom', `#${encodeURIComponent(`{"policy":${deep}}`)}`],
    ['a policy of nothing', fragmentOf({ policy: {}, ask: use })],
    ['a plan of anything', fragmentOf({ plan: { holdings: [null, 7, { field: {} }], subject: 'x', __proto__: [] } })],
    ['a language nobody speaks', fragmentOf({ language: 'tlh' } as never)],
  ])('is survived with %s', (_, fragment) =>
    drive(
      fragment,
      async ({ page, root }) => {
        expect(await root.getByRole('tab').count()).toBe(2)
        expect(await root.getByRole('alert').count()).toBe(0)
        expect(await root.locator('img[onerror], script, b').count()).toBe(0)
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        await root.getByRole('tab', { name: 'Decide' }).click()
        await root.getByRole('button', { name: 'A use:' }).click()
        await answers(root, 'Allowed')
      },
      375,
    ),
  )

  it.each([
    ['a text cut off', '#%7B%22ask'],
    ['a broken escape', '#%E0%A4%A'],
    ['null', '#null'],
    ['a list', '#[1,2]'],
    ['a language nobody speaks', fragmentOf({ ask: use, language: 'tlh' } as never)],
    ['a question that is a text', fragmentOf({ ask: 'x' } as never)],
  ])('says that it could not be read with %s, and answers nothing until something is chosen', (_, fragment) =>
    drive(fragment, async ({ page, root }) => {
      await root.getByText('This link could not be read.').waitFor()
      expect(await root.locator('.pg-verdict').count()).toBe(0)
      await root.getByLabel('日本語').check()
      await root.getByText('このリンクは読み取れませんでした。').waitFor()
      expect(await root.locator('.pg-verdict').count()).toBe(0)
      await root.getByLabel('利用', { exact: true }).check()
      await answers(root, '認められます')
      await askedIn(page).toMatchObject({ verb: 'canUse' })
      expect(await root.getByText('このリンクは読み取れませんでした。').count()).toBe(0)
    }),
  )

  it('stays where a place of the page is gone to', () =>
    drive(fragmentOf({ ask: { ...use, purpose: 5 } }), async ({ page, root }) => {
      await answers(root, 'Denied')
      await page.evaluate(`location.hash = document.querySelector('h1').id`)
      await page.waitForTimeout(100)
      await answers(root, 'Denied')
    }))

  it('leaves out what the form does not show, once it is told to', () =>
    drive(fragmentOf({ ask: { ...use, foo: 1, subject: { ...use.subject, bar: 2 } } }), async ({ page, root }) => {
      expect(await root.locator('.pg-note').textContent()).toContain('foo')
      expect(await root.locator('.pg-note').textContent()).toContain('subject.bar')
      await root.getByRole('button', { name: 'Leave it out' }).click()
      await askedIn(page).toEqual(use)
    }))
})

describe('what is copied', () => {
  it('is the call, the answer, the sentences and a link', () =>
    drive(fragmentOf({ ask: use }), async ({ page, root }) => {
      const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()')
      await root.getByRole('button', { name: 'Copy the call' }).click()
      await root.getByText('Copied.').first().waitFor()
      expect(await clipboard()).toBe(`import { canUse } from 'clausewise'

canUse({
  purpose: 'settlement',
  fields: ['name', 'payment'],
  subject: { id: 'c-17', standing: 'active' },
})
`)
      for (const [title, copy] of [
        ['The answer, in sentences', 'Copy the sentences'],
        ['The answer, as JSON', 'Copy the answer'],
      ] as const) {
        const part = root.locator('details', { hasText: title })
        await part.locator('summary').click()
        await part.getByRole('button', { name: copy }).click()
        await part.getByText('Copied.').waitFor()
        expect(await clipboard()).toBe(await part.locator('pre').textContent())
      }
      await root.getByRole('button', { name: 'Copy a link to this' }).click()
      await root.locator('.pg-bar').getByText('Copied.').waitFor()
      expect(openedFrom(new URL(await clipboard()).hash)).toEqual({ ask: use, language: 'en' })
    }))
})

describe('everybody', () => {
  it.each([
    ['light', 'an allowed use', fragmentOf({ ask: use })],
    [
      'dark',
      'a denied use',
      fragmentOf({ ask: { ...use, purpose: 5, fields: ['payment', 'x'], foo: 1, subject: { id: 'a', standing: 'discontinued', agreed: [] } } }),
    ],
    ['light', 'a denied disclosure', fragmentOf({ ask: { verb: 'canDisclose', ground: 8, fields: ['address'], evidence: { urgentNeed: false } } })],
    ['dark', 'a collection', fragmentOf({ ask: { verb: 'canCollect', fields: ['identity-document'] }, language: 'ja' })],
    ['light', 'a policy with faults', fragmentOf({ policy: { id: 'shop', vresion: '1' } })],
  ] as const)('meets nothing in the way: %s, %s', (theme, _, fragment) =>
    drive(fragment, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await page.evaluate(axe)
      const found: unknown = await page.evaluate(
        `axe.run('div#playground').then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))`,
      )
      expect(found).toEqual([])
    }),
  )

  it('scrolls nothing but wide tables, on a telephone', () =>
    drive(
      fragmentOf({ ask: { verb: 'canDisclose', ground: 8, fields: ['address'], evidence: { urgentNeed: false } } }),
      async ({ page }) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
      },
      375,
    ))
})
