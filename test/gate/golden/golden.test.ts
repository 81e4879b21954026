import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../examples/ci-gate/files-of.js'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import { findingIds } from '../../../src/gate/model/finding.js'
import { github } from '../../../src/gate/report/github.js'
import { html } from '../../../src/gate/report/html.js'
import { json } from '../../../src/gate/report/json.js'
import { junit } from '../../../src/gate/report/junit.js'
import { markdown } from '../../../src/gate/report/markdown.js'
import { pretty } from '../../../src/gate/report/pretty.js'
import { sarif } from '../../../src/gate/report/sarif.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'
import { refusedByGitHub } from '../report/receivers/github-code-scanning.js'
import { refusedByGitLab } from '../report/receivers/gitlab-tests.js'
import { xsdErrors } from '../report/receivers/junit-schema.js'
import { schemaErrors } from '../report/receivers/sarif-schema.js'

const files = filesOf('broken')
const given = { files, policy, asOf: '2026-12-01', readers: schemaReaders }
const broken = checkManifest(given)
const onBase = checkManifest({ ...given, base: filesOf('fixed') })
const fixed = checkManifest({ ...given, files: filesOf('fixed') })

const languages = ['en', 'ja'] as const
const options = (language: (typeof languages)[number]) => ({ language, policy, pages: 'docs/findings/' })
const english = options('en')

/** The outputs of a manifest with every finding: `npm test -- -u` records them anew. */
const goldens: { readonly [name: string]: string } = {
  ...Object.fromEntries(languages.map((language) => [`pretty.${language}.txt`, pretty(broken, { ...options(language), files, colour: false })])),
  ...Object.fromEntries(languages.map((language) => [`markdown.${language}.md`, markdown(broken, options(language))])),
  ...Object.fromEntries(languages.map((language) => [`markdown-on-base.${language}.md`, markdown(onBase, options(language))])),
  'json.txt': json(broken, english),
  'sarif.txt': sarif(broken, { ...english, version: '0.0.0' }),
  'junit.xml': junit(broken, english),
  'github.txt': github(broken, english),
  'html.txt': html(broken, english),
}

describe('the broken twin', () => {
  it('has every finding that there is: one without an example fails here', () => {
    expect(broken.faults).toEqual([])
    expect(broken.complete).toBe(true)
    expect(new Set(broken.findings.map(({ id }) => id))).toEqual(new Set(findingIds))
  })

  it.each(Object.keys(goldens))('is written as %s was recorded', async (name) => {
    await expect(goldens[name]).toMatchFileSnapshot(`recorded/${name}`)
  })

  it.each(['pretty.en.txt', 'pretty.ja.txt', 'markdown.en.md', 'markdown-on-base.ja.md', 'junit.xml', 'html.txt'])(
    'is shown in %s with every finding, where it stands',
    (name) => {
      const missed = broken.findings.filter(({ at }) => !goldens[name]?.includes(`${at.file}:${at.start.line}:${at.start.column}`))
      expect(missed.map(({ id, entity }) => [id, entity])).toEqual([])
    },
  )

  it('is told to programs with every finding: of an annotation the first ten of a level', () => {
    const told = JSON.parse(goldens['json.txt'] ?? '') as { readonly findings: readonly { readonly id: string }[] }
    expect(told.findings.map(({ id }) => id)).toEqual(broken.findings.map(({ id }) => id))
    const log = JSON.parse(goldens['sarif.txt'] ?? '') as Log
    const fresh = broken.findings.filter(({ state }) => state === 'new')
    expect(log.runs[0]?.results?.map(({ ruleId }) => ruleId).toSorted()).toEqual(fresh.map(({ id }) => id).toSorted())
    const annotations = goldens['github.txt']?.split('\n') ?? []
    const ofLevel = (level: string) => fresh.filter((finding) => finding.level === level).length
    expect(annotations.filter((line) => line.startsWith('::error '))).toHaveLength(Math.min(10, ofLevel('error')))
    expect(annotations.filter((line) => line.startsWith('::warning '))).toHaveLength(ofLevel('warning'))
  })

  it.each(languages)('is taken by code scanning, GitLab and Jenkins: %s', async (language) => {
    const log = sarif(broken, { ...options(language), version: '0.0.0' })
    expect(schemaErrors(log)).toEqual([])
    expect(refusedByGitHub(log)).toEqual([])
    const suite = junit(broken, options(language))
    expect(await xsdErrors([suite])).toEqual([])
    expect(await refusedByGitLab([suite])).toEqual([])
  })
})

describe('the fixed twin', () => {
  it('has nothing that fails', () => {
    expect(fixed.faults).toEqual([])
    expect(fixed.complete).toBe(true)
    expect(fixed.findings.filter(({ level, state }) => level !== 'note' && state === 'new')).toEqual([])
  })

  it('has a note and one finding that is accepted', () => {
    expect(fixed.findings.map(({ id, state }) => [id, state])).toEqual([
      ['transport-plain', 'accepted'],
      ['transfer-abroad', 'new'],
    ])
  })
})
