import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../examples/ci-gate/files-of.js'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { pretty } from '../../../src/gate/report/pretty.js'
import { policy } from '../../../src/index.js'

const root = (body: string) => [{ path: 'clausewise.yaml', text: `clausewise: 1\npolicy: reference\n${body}` }]
const mailer = (country: string, more = '') => `recipients: { mailer: { kind: entrusted-party, country: ${country} }${more} }\nsystems: { shop: {} }\n`
const shown = (before: string, after: string, more: Partial<Parameters<typeof pretty>[1]> = {}) => {
  const files = root(after)
  const report = checkManifest({ files, base: root(before), policy, asOf: '2026-11-28' })
  return pretty(report, { language: 'en', policy, files, colour: false, ...more }).split('\n\n')[0]
}

describe('what changes, at a terminal', () => {
  it('stands before the findings: what widens with its place, and how many others there are', () => {
    expect(shown(mailer('JP', ', old: { kind: partner, country: JP }'), mailer('US'))).toBe(
      [
        'what changes',
        '  + The recipient mailer is in another country: US, before JP. (clausewise.yaml:3:57)',
        '  + The country US is new, with the recipient mailer. (clausewise.yaml:3:57)',
        '  other changes: 2',
      ].join('\n'),
    )
  })

  it('is said to be nothing where nothing changes, and nothing is said where nothing was compared', () => {
    expect(shown(mailer('JP'), mailer('JP'))).toBe('what changes: no change to the flows of data')
    const files = root(mailer('JP'))
    expect(pretty(checkManifest({ files, policy, asOf: '2026-11-28' }), { language: 'en', policy, files, colour: false })).not.toContain('what changes')
  })

  it('is not said where it is to be quiet', () => {
    expect(shown(mailer('JP'), mailer('US'), { quiet: true })).not.toContain('what changes')
  })

  it('is brief: of many the first are told, and how many more there are', () => {
    const files = filesOf('broken')
    const report = checkManifest({ files, base: filesOf('fixed'), policy, asOf: '2026-12-01' })
    const widening = report.changes?.filter(({ widens }) => widens).length ?? 0
    const text = pretty(report, { language: 'ja', policy, files, colour: false })
    expect(text.match(/^ {2}\+ /gm)).toHaveLength(12)
    expect(text).toContain(`ほか: ${widening - 12}`)
  })
})

describe('what is accepted, at a terminal', () => {
  it('is told with what it covers', () => {
    const body = `systems: { shop: { stores: { profile: { fields: [email, phone] } } } }
accepted: [{ finding: deletion-missing, at: systems/shop/stores/profile, covers: { fields: [email, phone] }, because: later, until: 2027-01-31 }]
`
    const files = root(body)
    const text = pretty(checkManifest({ files, policy, asOf: '2026-11-28' }), { language: 'en', policy, files, colour: false })
    expect(text).toContain('deletion-missing (accepted)  systems/shop/stores/profile  email, phone  discontinuation.1')
  })
})
