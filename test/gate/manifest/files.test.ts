import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../../src/gate/check-manifest.js'
import type { Location } from '../../../src/gate/model/location.js'
import { policy } from '../../../src/index.js'

const head = 'clausewise: 1\npolicy: reference\n'
const withRecipient = `${head}recipients: { mailer: { kind: entrusted-party, country: JP } }\n`
const placeOf = (at: Location | undefined) => at && `${at.file}:${at.start.line}:${at.start.column}`

function check(files: { readonly [path: string]: string }, root = 'clausewise.yaml') {
  return checkManifest({ files: Object.entries(files).map(([path, text]) => ({ path, text })), root, policy, asOf: '2026-11-28' })
}

describe('include', () => {
  const systems = (report: ReturnType<typeof check>) => report.entities.filter(({ kind }) => kind === 'system').map(({ path, at }) => `${path} ${at.file}`)
  const parts = { 'privacy/a.yaml': 'systems: { a: {} }', 'privacy/deep/b.yaml': 'systems: { b: {} }', 'other/c.yaml': 'systems: { c: {} }' }

  it.each<readonly [string, readonly string[]]>([
    ['a.yaml', ['a privacy/a.yaml']],
    ['./a.yaml', ['a privacy/a.yaml']],
    ['../other/c.yaml', ['c other/c.yaml']],
    ['../../../other/c.yaml', ['c other/c.yaml']],
    ['*.yaml', ['a privacy/a.yaml']],
    ['**/*.yaml', ['a privacy/a.yaml', 'b privacy/deep/b.yaml']],
    ['{a,deep/b}.yaml', ['a privacy/a.yaml', 'b privacy/deep/b.yaml']],
    ['deep/?.yaml', ['b privacy/deep/b.yaml']],
  ])('of %s, from the folder of the root file, reads %j', (pattern, found) => {
    const report = check({ 'privacy/clausewise.yaml': `${withRecipient}include: ['${pattern}']\n`, ...parts }, 'privacy/clausewise.yaml')
    expect(report.faults).toEqual([])
    expect(systems(report)).toEqual(found.map((each) => `systems/${each}`))
  })

  it('reads a file once, however often it is named', () => {
    const report = check({ 'clausewise.yaml': `${withRecipient}include: [a.yaml, '*.yaml', ./a.yaml]\n`, 'a.yaml': 'systems: { a: {} }' })
    expect([report.faults, systems(report)]).toEqual([[], ['systems/a a.yaml']])
  })

  it('says where a file was looked for that is named from a folder', () => {
    const part = { 'shop/flows.yaml': 'systems: { a: { schema: db/schema.sql }, b: { schema: db/*.sql } }' }
    expect(check({ 'clausewise.yaml': `${withRecipient}include: [shop/flows.yaml]\n`, ...part }).faults).toMatchObject([
      { code: 'file-missing', found: 'db/schema.sql', needed: ['shop/db/schema.sql'] },
      { code: 'pattern-without-files', found: 'db/*.sql', needed: ['shop/db/*.sql'] },
    ])
    expect(check({ 'privacy/clausewise.yaml': `${withRecipient}include: [a.yaml, /b.yaml]\n` }, 'privacy/clausewise.yaml').faults).toMatchObject([
      { code: 'file-missing', found: 'a.yaml', needed: ['privacy/a.yaml'] },
      { code: 'file-missing', found: '/b.yaml', needed: ['privacy/b.yaml'] },
    ])
  })

  it('means a file whose name looks like a pattern by that very name', () => {
    expect(systems(check({ 'clausewise.yaml': `${head}include: ['[a].yaml']\n`, '[a].yaml': 'systems: { x: {} }', 'a.yaml': 'systems: { y: {} }' }))).toEqual([
      'systems/x [a].yaml',
    ])
  })

  it('of a file that is wrong declares nothing, and checks nothing', () => {
    const report = check({ 'clausewise.yaml': `${head}systems: { shop: {} }\ninclude: [a.yaml]\n`, 'a.yaml': 'systems: { a: { oops: 1 } }' })
    expect(report).toMatchObject({ complete: false, findings: [] })
    expect(report.faults.map(({ code, at }) => [code, placeOf(at)])).toEqual([['not-declared', 'a.yaml:1:17']])
  })
})

describe('the policy', () => {
  const ours =
    'id: ours\nversion: "7"\neffectiveOn: 2026-01-01\njurisdiction: DE\nclauses: { "1": { kind: rule, means: { en: "email, for the newsletter" } } }\nfields: { email: { clause: "1", purposes: [newsletter] } }\npurposes: { newsletter: { clause: "1", number: 1 } }\nparameters: { promptlyDays: 14 }\n'
  const shop =
    'systems:\n  shop:\n    collects: { form: { fields: [email], shown: [newsletter] } }\n    uses: { mail: { purpose: newsletter, fields: [email] } }\n'

  it('is the one given, as `reference` or by its id', () => {
    for (const name of ['reference', policy.document.id])
      expect(check({ 'clausewise.yaml': `clausewise: 1\npolicy: ${name}\nsystems: { shop: {} }\n` }).policy?.id).toBe(policy.document.id)
  })

  it('is a document by its path, from the folder of the root file', () => {
    const report = check({ 'privacy/clausewise.yaml': `clausewise: 1\npolicy: ../ours.yaml\n${shop}`, 'ours.yaml': ours }, 'privacy/clausewise.yaml')
    expect(report).toMatchObject({ complete: true, policy: { id: 'ours', version: '7' }, findings: [] })
  })

  it('that is faulty is told with each fault in its own file, at its place', () => {
    const wrong = ours.replace('[newsletter]', '[newsleter]').replace('number: 1', 'number: one')
    const { faults, complete } = check({ 'clausewise.yaml': `clausewise: 1\npolicy: ours.yaml\n${shop}`, 'ours.yaml': wrong })
    expect(complete).toBe(false)
    expect(faults.map(({ code, at, faults: own }) => [code, placeOf(at), own?.length])).toEqual([['policy-faulty', 'ours.yaml:7:48', 1]])
    const names = check({ 'clausewise.yaml': `clausewise: 1\npolicy: ours.yaml\n${shop}`, 'ours.yaml': ours.replace('[newsletter]', '[newsleter]') })
    expect(names.faults.map(({ at, found, needed }) => [placeOf(at), found, needed])).toEqual([['ours.yaml:6:44', 'newsleter', ['newsletter']]])
  })

  it('that is no YAML is told with the place in its own file', () => {
    const { faults } = check({ 'clausewise.yaml': `clausewise: 1\npolicy: ours.yaml\n${shop}`, 'ours.yaml': 'id: [\n' })
    expect(faults.map(({ code, at }) => [code, placeOf(at)])).toEqual([['syntax', 'ours.yaml:2:1']])
  })

  const inline = (more: string) =>
    `clausewise: 1\npolicy:\n  base: reference\n${more}systems:\n  shop:\n    stores:\n      order: { fields: [name], events: [fiscalYearEnd], keeps: schedule, deletes: { by: purge, within: 14d } }\n`

  it('is configured inline: other parameters give other findings', () => {
    const late = (text: string) => check({ 'clausewise.yaml': text }).findings.some(({ id }) => id === 'deletion-late')
    expect(late(inline(''))).toBe(false)
    expect(late(inline('  configure: { parameters: { promptlyDays: 7 } }\n'))).toBe(true)
  })

  it('is tightened inline', () => {
    const use = '    collects: { form: { fields: [gender], shown: [contact] } }\n    uses: { call: { purpose: contact, fields: [gender], from: shop } }\n'
    const ids = (more: string) => {
      const { faults, findings } = check({ 'clausewise.yaml': `${inline(more)}${use}` })
      expect(faults).toEqual([])
      return findings.map(({ id }) => id)
    }
    expect(ids('')).not.toContain('use-denied')
    expect(ids('  tighten: { version: own-1, fields: { gender: { purposes: [inquiry-response] } } }\n')).toContain('use-denied')
  })

  it.each<readonly [string, string, string]>([
    ['a parameter that there is not', '  configure: { parameters: { promptlyDay: 7 } }\n', 'clausewise.yaml:4:30'],
    ['a parameter out of bounds', '  configure: { parameters: { promptlyDays: -7 } }\n', 'clausewise.yaml:4:44'],
    ['a limit that there is not', '  tighten: { version: own-1, fieldz: {} }\n', 'clausewise.yaml:4:30'],
  ])('with %s inline is faulty in its own place', (_, more, place) => {
    const { faults } = check({ 'clausewise.yaml': inline(more) })
    expect(faults.map(({ code, at }) => [code, placeOf(at)])).toEqual([['policy-faulty', place]])
  })
})

describe('owners', () => {
  const text = (owners: string) =>
    `${head}${owners}systems:\n  shop: { owner: team-a, stores: { order: { fields: [name] }, profile: { fields: [name], owner: team-b } } }\nrecipients: { one: { kind: entrusted-party, country: JP, owner: team-c } }\nflows:\n  label: { from: shop/order, to: one, fields: [name], ground: { entrustment: { necessary: true } } }\n`

  it('are inherited: of a store from its system, of a flow from the system it comes from', () => {
    expect(Object.fromEntries(check({ 'clausewise.yaml': text('') }).entities.map(({ path, owner }) => [path, owner]))).toEqual({
      'systems/shop': 'team-a',
      'systems/shop/stores/order': 'team-a',
      'systems/shop/stores/profile': 'team-b',
      'recipients/one': 'team-c',
      'flows/label': 'team-a',
    })
  })

  it('are each one of those declared, where some are', () => {
    expect(check({ 'clausewise.yaml': text('owners: { team-a: {}, team-b: {}, team-c: { name: C } }\n') }).faults).toEqual([])
    expect(check({ 'clausewise.yaml': text('owners: { team-a: {}, team-c: {} }\n') }).faults).toMatchObject([{ code: 'unknown-name', found: 'team-b' }])
  })
})

describe('aliases and merges', () => {
  it('a finding in what an alias stands for points at the alias, and relates the anchor', () => {
    const report = check({
      'clausewise.yaml': `${head}systems:
  shop:
    stores:
      order: &held
        fields: [name]
  crm:
    stores: { order: *held, profile: { <<: *held } }
`,
    })
    expect(report.faults).toEqual([])
    const places = report.findings
      .filter(({ id }) => id === 'field-uncollected')
      .map(({ entity, at, related }) => [entity, placeOf(at), related.filter(({ role }) => role === 'anchor').map((each) => placeOf(each.at))])
    expect(places).toEqual([
      ['systems/shop/stores/order', 'clausewise.yaml:7:18', []],
      ['systems/crm/stores/order', 'clausewise.yaml:9:22', ['clausewise.yaml:7:18']],
      ['systems/crm/stores/profile', 'clausewise.yaml:9:44', ['clausewise.yaml:7:18']],
    ])
  })

  it('what a map says itself goes before what is merged into it', () => {
    const report = check({ 'clausewise.yaml': `${head}systems:\n  shop: &shop { owner: team-a }\n  crm: { <<: *shop, owner: team-b }\n  pos: { <<: *shop }\n` })
    expect(report.entities.map(({ owner }) => owner)).toEqual(['team-a', 'team-b', 'team-a'])
  })

  it('a fault in what an alias stands for points at the alias', () => {
    const { faults } = check({ 'clausewise.yaml': `${head}systems:\n  shop: &s { oops: 1 }\n  crm: *s\n` })
    expect(faults.map(({ at }) => placeOf(at))).toEqual(['clausewise.yaml:4:14', 'clausewise.yaml:5:8'])
  })
})

describe('names that any object has', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty'])('%s is a name like any other', (name) => {
    const report = check({
      'clausewise.yaml': JSON.stringify({ clausewise: 1, policy: 'reference' }).replace(
        /\}$/,
        `,"systems":{"shop":{"stores":{"order":{"fields":["${name}"],"facts":{"${name}":true},"events":["${name}"]}}}},"recipients":{"one":{"kind":"${name}","country":"JP"}},"flows":{"a":{"from":"${name}","to":"${name}","fields":["${name}"],"ground":{"${name}":{}}}}}`,
      ),
    })
    expect(report.faults.map(({ code, found }) => [code, found])).toEqual(Array.from({ length: 5 }, () => ['unknown-name', name]))
  })

  it.each(['constructor', '__proto__'])('%s as the name of a purpose and a field is one that the policy does not know', (name) => {
    const sound = check({
      'clausewise.yaml': `{"clausewise":1,"policy":"reference","systems":{"shop":{"uses":{"mail":{"purpose":"${name}","fields":["${name}"]}}}}}`,
    })
    expect(sound.faults).toEqual([])
    expect(sound.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['field-undeclared', 'use-denied', 'field-not-held']))
  })

  it.each(['__proto__', 'constructor'])('%s as an id is refused or declared, and never lost', (name) => {
    const report = check({ 'clausewise.yaml': `{"clausewise":1,"policy":"reference","systems":{"${name}":{}}}` })
    expect(report.faults.length + report.entities.length).toBeGreaterThan(0)
    const key = check({ 'clausewise.yaml': `{"clausewise":1,"policy":"reference","systems":{"shop":{}},"${name}":{}}` })
    expect(key.faults).toMatchObject([{ code: 'not-declared', found: name }])
  })
})
