import { describe, expect, it } from 'vitest'
import { type CheckInput, checkManifest } from '../../../src/gate/check-manifest.js'
import { type DiffInput, diffManifest } from '../../../src/gate/diff-manifest.js'
import type { SchemaReader } from '../../../src/gate/model/columns.js'
import { json } from '../../../src/gate/report/json.js'
import { sarif } from '../../../src/gate/report/sarif.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { policy } from '../../../src/index.js'

const text = `clausewise: 1
policy: reference
systems: { shop: { collects: { signup: { fields: [name], shown: [service-communication] } } } }
`
const file = { path: 'clausewise.yaml', text }
const sound = { files: [file], policy, asOf: '2026-11-28' }

/** A call with members that the compiler would refuse. */
const called = (given: unknown) => checkManifest(given as CheckInput)
const differing = (given: unknown) => diffManifest(given as DiffInput)
const told = (
  faults: readonly { readonly code: string; readonly path: readonly (string | number)[]; readonly found?: string; readonly needed?: readonly string[] }[],
) => faults.map(({ code, path, found, needed }) => [code, path.join('.'), found, needed?.join()])

const thrower = () => {
  throw new Error('not to be read')
}
const revoked = Proxy.revocable({}, {})
revoked.revoke()

describe('checkManifest takes whatever it is called with', () => {
  it.each([undefined, null, 1, 'x', () => 1])('and says of %o that it is no call', (given) => {
    const report = called(given)
    expect(report).toMatchObject({ complete: false, asOf: '', manifest: '', findings: [] })
    expect(report.faults).toMatchObject([{ code: 'wrong-input', path: [], needed: ['object'] }])
  })

  it.each(['', '0000', 'x', '28.11.2026', '2026-02-30', '2026-1-1', '2026-11-28T00:00:00Z', new Date(), 20261128, null, undefined, {}])(
    'and checks nothing as of %o',
    (asOf) => {
      const report = called({ ...sound, asOf })
      expect(report).toMatchObject({ complete: false, asOf: '', manifest: 'clausewise.yaml', findings: [] })
      expect(report.faults).toMatchObject([{ code: 'wrong-input', file: 'clausewise.yaml', path: ['asOf'], needed: ['day'] }])
    },
  )

  it.each<readonly [string, object, readonly (readonly unknown[])[]]>([
    [
      'an empty object',
      {},
      [
        ['wrong-input', 'files', undefined, 'list'],
        ['wrong-input', 'asOf', undefined, 'day'],
      ],
    ],
    [
      'a member that nobody knows',
      { ...sound, bogus: 1, basline: [] },
      [
        ['not-declared', 'bogus', undefined, 'files,refused,root,policy,asOf,base,baseRefused,baseline,readers'],
        ['not-declared', 'basline', undefined, 'files,refused,root,policy,asOf,base,baseRefused,baseline,readers'],
      ],
    ],
    ['no file', { ...sound, files: [] }, [['wrong-input', 'files', 'list', 'at least one entry']]],
    ['a text for the files', { ...sound, files: text }, [['wrong-input', 'files', text.slice(0, 80).concat('…'), 'list']]],
    ['a file without a text', { ...sound, files: [{ path: 'x' }] }, [['wrong-input', 'files.0.text', undefined, 'text']]],
    ['a number for a text', { ...sound, files: [file, { path: 'x', text: 1 }] }, [['wrong-input', 'files.1.text', 'number', 'text']]],
    ['nothing in a list', { ...sound, files: [file, null] }, [['wrong-input', 'files.1', 'null', 'object']]],
    ['a document for a policy', { ...sound, policy: { ...policy.document } }, [['wrong-input', 'policy', 'object', 'policy']]],
    ['an empty policy', { ...sound, policy: {} }, [['wrong-input', 'policy', 'object', 'policy']]],
    ['a number for the root', { ...sound, root: 1 }, [['wrong-input', 'root', 'number', 'text']]],
    ['a refused file without a reason', { ...sound, refused: [{ path: 'x', code: 'gone' }] }, [['wrong-input', 'refused.0.code', 'gone', 'file-unreadable']]],
    ['a base that is a text', { ...sound, base: 'base.yaml' }, [['wrong-input', 'base', 'base.yaml', 'list']]],
    ['a refused file of the base', { ...sound, baseRefused: [1] }, [['wrong-input', 'baseRefused.0', 'number', 'object']]],
    ['a baseline of its own file', { ...sound, baseline: { findings: [] } }, [['wrong-input', 'baseline', 'object', 'list']]],
    ['an entry without its fingerprint', { ...sound, baseline: [{ id: 'a', entity: 'b' }] }, [['wrong-input', 'baseline.0.fingerprint', undefined, 'text']]],
    ['a reader that reads nothing', { ...sound, readers: [{ notation: 'sql' }] }, [['wrong-input', 'readers.0', 'object', 'reader']]],
    [
      'null for what may be left out',
      { ...sound, policy: null, readers: null },
      [
        ['wrong-input', 'policy', 'null', 'policy'],
        ['wrong-input', 'readers', 'null', 'list'],
      ],
    ],
  ])('and names what is wrong: %s', (_, given, faults) => {
    const report = called(given)
    expect([report.complete, told(report.faults)]).toEqual([false, faults])
    // Every output takes such a report.
    expect(JSON.parse(json(report, { language: 'ja' })).complete).toBe(false)
    expect(JSON.parse(sarif(report, { language: 'en', version: '0' })).runs).toHaveLength(1)
  })

  it('and whatever happens when that is read', () => {
    const hostile = [
      {
        ...sound,
        get files() {
          return thrower()
        },
      },
      {
        ...sound,
        files: [
          {
            path: 'x',
            get text() {
              return thrower()
            },
          },
        ],
      },
      { ...sound, files: new Proxy([file], { get: thrower }) },
      { ...sound, files: [revoked.proxy] },
      { ...sound, policy: revoked.proxy },
      { ...sound, readers: [revoked.proxy] },
      revoked.proxy,
    ]
    for (const given of hostile) {
      const { complete, faults } = called(given)
      expect([complete, new Set(faults.map(({ code }) => code))]).toEqual([false, new Set(['wrong-input'])])
    }
  })

  it('and a file whose text is another at every look, as it was first', () => {
    let looks = 0
    const changing = {
      path: 'clausewise.yaml',
      get text() {
        looks += 1
        return looks === 1 ? text : 1
      },
    }
    expect(called({ ...sound, files: [changing] })).toMatchObject({ complete: true, faults: [] })
  })

  it('and a reader of another’s that throws, or answers with nothing', () => {
    const files = [
      { path: 'clausewise.yaml', text: `${text.replace('{ shop: {', '{ shop: { schema: a.sql,')}` },
      { path: 'a.sql', text: '' },
    ]
    const reader = (more: Partial<SchemaReader>) => ({ notation: 'sql', reads: () => true, read: () => ({ columns: [], unread: [] }), ...more })
    const because = (more: object) => called({ ...sound, files, readers: [reader(more)] }).faults.map(({ code, found, file: of }) => [code, of, found])
    expect(because({ read: thrower })).toEqual([['schema-unread', 'a.sql', 'not to be read']])
    expect(because({ reads: thrower, read: () => undefined })).toEqual([['schema-unread', 'a.sql', 'its reader gives no answer']])
    expect(because({})).toEqual([['empty', 'clausewise.yaml', undefined]])
  })

  it('and tells a hundred faults at most', () => {
    expect(called({ ...sound, files: Array(1_000).fill(1) }).faults).toHaveLength(100)
  })

  it('and what is right is checked as ever', () => {
    expect(called({ ...sound, readers: schemaReaders, refused: [], baseline: [], base: [file] })).toMatchObject({ complete: true, changes: [], faults: [] })
  })
})

describe('diffManifest takes whatever it is called with', () => {
  it.each([
    [undefined, [['wrong-input', '', undefined, 'object']]],
    [
      {},
      [
        ['wrong-input', 'before', undefined, 'list'],
        ['wrong-input', 'after', undefined, 'list'],
      ],
    ],
    [{ before: [file], after: [] }, [['wrong-input', 'after', 'list', 'at least one entry']]],
    [{ before: [{ path: 1, text }], after: [file] }, [['wrong-input', 'before.0.path', 'number', 'text']]],
    [{ before: [file], after: [file], policy: {} }, [['wrong-input', 'policy', 'object', 'policy']]],
  ])('and names what is wrong: %o', (given, faults) => {
    const diff = differing(given)
    expect([diff.complete, diff.changes, told(diff.faults)]).toEqual([false, [], faults])
  })

  it('and what is right is compared as ever', () => {
    expect(differing({ before: [file], after: [file], policy })).toEqual({ complete: true, changes: [], faults: [] })
  })
})
