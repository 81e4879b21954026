import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../../src/define/define-policy.js'
import type { Finding } from '../../../src/gate/model/finding.js'
import type { Report } from '../../../src/gate/model/report.js'
import { html } from '../../../src/gate/report/html.js'
import { document } from '../../../src/reference.js'
import { unbalanced } from '../../explain/markup.js'
import { shopReport } from './html-sample.js'
import { arbitraryReport } from './receivers/arbitrary-report.js'
import { cleanReport, faultyReport, sampleReport } from './sample.js'

const policy = definePolicy(document)
const languages = ['en', 'ja'] as const
const language = fc.constantFrom(...languages)

/** The parts of a page that match, whole or by their first group. */
function all(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)].map((match) => match[1] ?? match[0])
}

/** The texts of a part, without its tags. */
function textOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

function articles(page: string): readonly string[] {
  return all(page, /<article [\s\S]*?<\/article>/g)
}

function headline(page: string): string {
  return textOf(all(page, /<h1>[\s\S]*?<\/h1>/g).join('')).trim()
}

describe('the report as a page', () => {
  it.each(languages)('is one document in its language: %s', (code) => {
    const page = html(shopReport, { language: code, policy })
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${code}">`))
    expect(page).toMatch(/<\/html>\n$/)
    expect(page).toContain('<title>')
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(unbalanced(page)).toEqual([])
  })

  it('needs nothing beside itself, and runs nothing', () => {
    const page = html(shopReport, { language: 'en', policy })
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|\bsrc=|url\(|@import|<script|<link|\son[a-z]+=/i)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).toContain('prefers-color-scheme: dark')
    expect(page).toContain('@media print')
  })

  it('shows a warning that is let pass as what does not fail, in the headline, the findings and the picture', () => {
    const count = (failOn: 'error' | 'warning') => {
      const page = html(shopReport, { language: 'en', policy, failOn })
      return [headline(page), all(page, /class="finding [^"]* fails"/g).length, all(page, /class="finding warning fails"/g).length > 0] as const
    }
    const errors = shopReport.findings.filter(({ level, state }) => state === 'new' && level === 'error').length
    const failing = shopReport.findings.filter(({ level, state }) => state === 'new' && level !== 'note').length
    expect(failing).toBeGreaterThan(errors)
    expect(count('error')).toEqual([expect.stringContaining(`${errors} findings fail`), errors, false])
    expect(count('warning')).toEqual([expect.stringContaining(`${failing} findings fail`), failing, true])
  })

  it('says the policy, the day, what was looked at, and when an acceptance ends', () => {
    const page = textOf(html(shopReport, { language: 'en', policy }))
    expect(page).toContain('policy reference-jp 2026-11 as of 2026-11-28 next expiry 2027-01-31 files 4 entities 79 requests asked 118')
    expect(page).toContain('personal columns accounted for 61 / 64')
    expect(page).toContain('errors 6 warnings 1 notes 1 accepted 1 known 2')
  })

  it.each(languages)('shows each finding with its state, its place, its clauses and its page: %s', (code) => {
    for (const report of [sampleReport, shopReport]) {
      const shown = articles(html(report, { language: code, policy }))
      expect(shown).toHaveLength(report.findings.length)
      for (const { id, entity, state, level, at, clauses } of report.findings) {
        const place = `${at.file}:${at.start.line}:${at.start.column}`
        const [article, ...others] = shown.filter((each) => each.includes(`<code>${entity}</code> <code>${place}</code>`) && each.includes(`${id}.md`))
        expect(others).toEqual([])
        expect(article).toContain(`<span class="level">${words[code][level]}</span> <span class="state">${words[code][state]}</span>`)
        for (const clause of clauses) expect(article).toContain(`<dt><code>${clause}</code></dt><dd>${meansOf(clause, code).slice(0, 10)}`)
      }
    }
  })

  it('shows a clause by its id alone where no policy is given', () => {
    const [article] = articles(html(sampleReport, { language: 'en' })).filter((each) => each.includes('disclosure-denied.md'))
    expect(article).toContain('<dl><dt><code>disclosure.0</code></dt><dt><code>disclosure.6</code></dt></dl>')
  })

  it('groups findings by owner, and puts those that nobody answers for last', () => {
    const page = html(sampleReport, { language: 'en', policy })
    const section = all(page, /<section id="findings"[\s\S]*?<\/section>/g).join('')
    expect(all(section, /<h3>([\s\S]*?)<\/h3>/g).map((heading) => textOf(heading).trim())).toEqual([
      'owner data-platform 2',
      'owner marketing 2',
      'owner 受注チーム 2',
      'no owner 1',
    ])
    expect(all(page, /<span class="number">(\d+)<\/span>/g)).toEqual(sampleReport.findings.map((_, at) => String(at + 1)))
  })

  it('folds what is accepted or known, and nothing else of the findings', () => {
    const folded = articles(all(html(sampleReport, { language: 'en', policy }), /<details>[\s\S]*?<\/details>/g).join(''))
    expect(folded).toHaveLength(sampleReport.findings.filter(({ state }) => state !== 'new').length)
    expect(folded.every((article) => /<span class="state">(?:accepted|known)<\/span>/.test(article))).toBe(true)
  })

  it('shows a line to add as code', () => {
    expect(html(shopReport, { language: 'en', policy })).toContain('<code>deletes: { by: purge-profile, within: 14d }</code></li>')
  })

  it('leads from the picture and the tables to the findings, and nowhere else', () => {
    for (const report of [sampleReport, cleanReport, faultyReport, shopReport]) expect(deadLinks(html(report, { language: 'ja', policy }))).toEqual([])
  })

  it('never skips a level of headings', () => {
    for (const report of [sampleReport, cleanReport, faultyReport, shopReport]) {
      const levels = all(html(report, { language: 'en', policy }), /<h([1-6])[ >]/g).map(Number)
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
    }
  })

  it('gives each table a caption and headings', () => {
    const tables = all(html(shopReport, { language: 'en', policy }), /<table>[\s\S]*?<\/table>/g)
    expect(tables).toHaveLength(2)
    for (const table of tables) {
      expect(table).toContain('<caption ')
      expect(table).toContain('<th scope="col">')
      expect(table.match(/<th scope="row">/g)).toHaveLength((table.match(/<tr>/g)?.length ?? 0) - 1)
    }
  })

  it('is the same text for the same report, whatever was drawn before', () => {
    const first = html(sampleReport, { language: 'en', policy })
    html(shopReport, { language: 'en', policy })
    expect(html(sampleReport, { language: 'en', policy })).toBe(first)
  })
})

describe('the verdict', () => {
  const verdict = (report: Report, code: 'en' | 'ja' = 'en') => headline(html(report, { language: code, policy }))
  const withoutFailing: Report = {
    ...sampleReport,
    gone: [],
    findings: sampleReport.findings.filter(({ state, level }) => state !== 'new' || level === 'note'),
  }
  const gone = [{ id: 'field-unneeded', entity: 'systems/crm/stores/inquiry', fingerprint: 'e' }]

  it('says how many new findings fail, those that are notes aside', () => {
    expect(verdict(sampleReport)).toBe('× 6 findings fail')
    expect(verdict(sampleReport, 'ja')).toBe('× 不合格の指摘が6件あります')
    expect(verdict({ ...sampleReport, findings: sampleReport.findings.filter(({ id }) => id === 'deletion-missing') })).toBe('× 1 finding fails')
  })

  it('says that nothing fails, whether there are accepted findings or none at all', () => {
    expect(verdict(withoutFailing)).toBe('✓ No finding fails')
    expect(verdict(cleanReport)).toBe('✓ No finding fails')
    expect(verdict(cleanReport, 'ja')).toBe('✓ 不合格の指摘はありません')
  })

  it('says that a check is not complete before all else, with its faults and what fails of what was read', () => {
    const page = html(faultyReport, { language: 'en', policy })
    expect(headline(page)).toBe('! Incomplete')
    expect(textOf(page)).toContain('Of what was read: 1 finding fails.')
    expect(
      all(page, /<section id="faults"[\s\S]*?<\/section>/g)
        .join('')
        .match(/<li>/g),
    ).toHaveLength(3)
    expect(page).toContain('<code>file-missing</code> <code>prisma/missing.prisma</code>')
    expect(page.indexOf('id="faults"')).toBeLessThan(page.indexOf('id="flows"'))
  })

  it('says so where nothing was checked', () => {
    const nothing: Report = { ...cleanReport, entities: [], graph: { nodes: [], edges: [] }, counts: { ...cleanReport.counts, entities: 0 } }
    const page = html(nothing, { language: 'en', policy })
    expect(headline(page)).toBe('! Incomplete')
    expect(textOf(page)).toContain('Nothing was checked')
    expect(page).toContain('There are no systems or recipients.')
    expect(page).not.toContain('<svg')
    expect(deadLinks(page)).toEqual([])
  })

  it('fails for what the baseline knows and is no longer found, which it lists', () => {
    const page = html({ ...cleanReport, gone }, { language: 'en', policy })
    expect(headline(page)).toBe('× known and no longer found: 1')
    expect(page).toContain('<code>field-unneeded</code> <code>systems/crm/stores/inquiry</code>')
    expect(verdict({ ...sampleReport, gone })).toBe('× 6 findings fail')
  })

  it('counts new findings by their level alone, and says that there was no policy', () => {
    const { policy: _, ...without } = sampleReport
    const page = textOf(html(without, { language: 'en' }))
    expect(page).toContain('errors 4 warnings 2 notes 1 accepted 4 known 3')
    expect(page).toContain('policy none as of')
  })
})

describe('what changes', () => {
  const section = (report: Report) => all(html(report, { language: 'en', policy }), /<section id="changes"[\s\S]*?<\/section>/g).join('')

  it('stands with what widens first', () => {
    const [widens = '', other = ''] = section(sampleReport).split('<ul class="changes other">')
    expect(widens.match(/<li>/g)).toHaveLength(4)
    expect(other.match(/<li>/g)).toHaveLength(2)
    expect(widens).toContain('<code>受注/フロー.yaml:')
  })

  it('is said to be nothing where nothing changes, and left out where nothing was compared', () => {
    expect(section({ ...cleanReport, changes: [] })).toContain('no change to the flows of data')
    expect(section(cleanReport)).toBe('')
  })
})

describe('the page of a finding', () => {
  const links = (pages: string) => all(html(sampleReport, { language: 'en', policy, pages }), /<a href="([^"#]*)">/g)

  it('is linked where the pages are', () => {
    expect(links('https://example.com/findings/')).toContain('https://example.com/findings/deletion-missing.md')
    expect(links('../docs/')).toContain('../docs/deletion-missing.md')
    expect(all(html(sampleReport, { language: 'en' }), /<a href="([^"#]*)">/g)).toContain('node_modules/clausewise/docs/findings/deletion-missing.md')
  })

  it('is no link where its address would run something', () => {
    expect(links('javascript:alert(1)//')).toEqual([])
    expect(links('data:text/html,')).toEqual([])
  })
})

describe('hostile names', () => {
  const hostile = '</title></style></svg><script>alert("1")</script><img src=x onerror=alert(1)> & \u202egnp.exe\u0000\n'

  it('are shown as texts', () => {
    const page = html(
      {
        ...sampleReport,
        manifest: hostile,
        policy: { id: hostile, version: hostile, digest: hostile },
        findings: sampleReport.findings.map((finding) => ({ ...finding, entity: hostile, owner: hostile, clauses: [hostile] }) as Finding),
        entities: sampleReport.entities.map((entity) => ({ ...entity, path: hostile, owner: hostile })),
        graph: {
          nodes: [
            { path: `systems/${hostile}`, kind: 'system', holds: [hostile] },
            { path: hostile, kind: 'recipient', holds: [hostile], country: hostile },
          ],
          edges: [{ path: hostile, from: `systems/${hostile}`, to: hostile, fields: [hostile], ground: hostile }],
        },
      },
      { language: 'en', policy, pages: hostile },
    )
    expect(page).not.toMatch(/<script|<img|\u202e/)
    expect(page).not.toContain('\0')
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page.match(/<\/title>/g)?.length).toBe(page.match(/<title[ >]/g)?.length)
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
    expect(unbalanced(page)).toEqual([])
  })

  it('leave the tags in balance and every link alive, in any report', () => {
    fc.assert(
      fc.property(arbitraryReport, language, fc.boolean(), (report, code, withPolicy) => {
        const page = html(report, { language: code, ...(withPolicy ? { policy } : {}) })
        expect(unbalanced(page)).toEqual([])
        expect(deadLinks(page)).toEqual([])
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
        expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e]|<script|<img/)
        expect(articles(page)).toHaveLength(report.findings.length)
      }),
      { numRuns: 60 },
    )
  })

  it('give the same text twice', () => {
    fc.assert(
      fc.property(arbitraryReport, language, (report, code) => {
        const first = html(report, { language: code, policy })
        expect(html(structuredClone(report), { language: code, policy })).toBe(first)
      }),
      { numRuns: 20 },
    )
  })
})

const words = {
  en: { error: 'error', warning: 'warning', note: 'note', new: 'new', accepted: 'accepted', known: 'known' },
  ja: { error: 'エラー', warning: '警告', note: '注記', new: '新規', accepted: '許容済み', known: '既知' },
} as const

function meansOf(clause: string, code: 'en' | 'ja'): string {
  const means = policy.document.clauses[clause as keyof typeof policy.document.clauses]?.means
  return (code === 'ja' ? means?.ja : undefined) ?? means?.en ?? 'no such clause'
}

/** The links within the page that lead nowhere, and the ids that are there twice. */
function deadLinks(page: string): readonly string[] {
  const ids = all(page, /\sid="([^"]*)"/g)
  const known = new Set(ids)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  return [...all(page, /\shref="#([^"]*)"/g), ...all(page, /\saria-(?:labelledby|describedby)="([^"]*)"/g)].filter((id) => !known.has(id)).concat(twice)
}
