import { type CheckInput, checkManifest } from '../../../src/gate/check-manifest.js'
import { type ManifestFault, type ManifestFaultCode, manifestFaultCodes } from '../../../src/gate/model/fault.js'
import type { RefusedFile } from '../../../src/gate/model/location.js'
import { readFaultCodes } from '../../../src/gate/reading/tree.js'
import { schemaReaders } from '../../../src/gate/schemas/schema-readers.js'
import { wordsOf } from '../../../src/gate/words/words-of.js'
import { policy } from '../../../src/index.js'
import { name, table } from '../page.js'

/** Every code that a fault may have, each once. */
export const faultCodes: readonly ManifestFaultCode[] = [...new Set<ManifestFaultCode>([...manifestFaultCodes, ...readFaultCodes])]

interface Told {
  readonly means: string
  /** What stands in the manifest, below its first two lines where it has none of its own. */
  readonly line: string
  /** What the page shows in its place, where that is too long. */
  readonly shown?: string
  /** The other files. */
  readonly files?: CheckInput['files']
  readonly refused?: readonly RefusedFile[]
  /** The day that is passed, where that is at fault. */
  readonly asOf?: string
}

const systems = 'systems.yaml'
const schema = (path: string) => `systems: { shop: { schema: ${path} } }`
const aliases = [...'bcdefgh'].map((letter, index) => `  - &${letter} [${Array(10).fill(`*${'abcdefg'[index]}`).join(', ')}]`)

/** What each code means, and a manifest that has that fault. */
export const toldFaults: { readonly [Code in ManifestFaultCode]: Told } = {
  missing: { means: 'A member is not there that must be.', line: 'recipients: { parcel-co: { kind: entrusted-party } }' },
  'wrong-type': {
    means: 'A member is of another type, or is not written as such a value is.',
    line: 'recipients: { parcel-co: { kind: entrusted-party, country: Japan } }',
  },
  empty: { means: 'A file, a list or a text is empty; or the schemas of a system together have no column.', line: 'include: []' },
  'not-declared': { means: 'A key is known to nobody; or it is one of the root file, in another.', line: 'reciepients: {}' },
  'unknown-name': {
    means: 'A word is of no list of the policy, or the id of nothing that is declared.',
    line: 'recipients: { parcel-co: { kind: entrusted-partner, country: JP } }',
  },
  'no-day': {
    means: 'A day does not exist.',
    line: 'accepted: [{ finding: transport-plain, at: flows/label, because: moves to TLS, until: 2027-02-30 }]',
    shown: 'until: 2027-02-30',
  },
  'duplicate-id': {
    means: 'An id stands in two files of the manifest.',
    line: `include: [${systems}]\nrecipients: { parcel-co: { kind: entrusted-party, country: JP } }`,
    shown: 'parcel-co: { kind: entrusted-party, country: JP }',
    files: [{ path: systems, text: 'recipients: { parcel-co: { kind: entrusted-party, country: JP } }' }],
  },
  'nothing-declared': { means: 'There is nothing to check. It is never a pass.', line: 'systems: {}' },
  'file-missing': { means: 'A file that is named does not exist.', line: `include: [${systems}]` },
  'file-unreadable': {
    means: 'A file is there and cannot be read: it may not be, it is a folder, or its text is not UTF-8.',
    line: `include: [${systems}]`,
    refused: [{ path: systems, code: 'file-unreadable' }],
  },
  'pattern-without-files': { means: 'A pattern matches no file.', line: 'include: [systems/*.yaml]' },
  'file-too-large': {
    means: 'A file is longer than is read: 8 MiB, or less with `--max-size`.',
    line: `include: [${systems}]`,
    refused: [{ path: systems, code: 'file-too-large' }],
  },
  'policy-unknown': { means: 'There is no policy of that name.', line: 'clausewise: 1\npolicy: refrence', shown: 'policy: refrence' },
  'policy-faulty': {
    means: 'The policy document, or what the manifest makes of it, is not sound.',
    line: 'clausewise: 1\npolicy: { base: reference, configure: { parameters: { promptlyDays: soon } } }',
    shown: 'configure: { parameters: { promptlyDays: soon } }',
  },
  'schema-without-reader': {
    means: 'A schema is in a notation that is not read.',
    line: schema('schema.graphql'),
    shown: 'schema: schema.graphql',
    files: [{ path: 'schema.graphql', text: 'type User { email: String }' }],
  },
  'schema-unread': {
    means: 'A part of a schema is not understood: the rest is checked, and the report is not complete.',
    line: schema('schema.prisma'),
    shown: 'schema: schema.prisma',
    files: [{ path: 'schema.prisma', text: 'model User {\n  id Int @id\n  email String\n}\nmodel Order {\n' }],
  },
  'not-of-store': {
    means: 'The policy has the word for other kinds of record than this store; or it is an event that the store does not list.',
    line: 'systems: { shop: { stores: { profile: { fields: [name], keeps: { for: 7y, from: transactedOn } } } } }',
    shown: 'profile: { keeps: { for: 7y, from: transactedOn } }',
  },
  'wrong-input': {
    means: 'A program passed something that `checkManifest` or `diffManifest` does not take: `path` says as what.',
    line: 'systems: {}',
    shown: "asOf: '28.11.2026'",
    asOf: '28.11.2026',
  },
  syntax: { means: 'A file is neither YAML nor JSON.', line: 'systems: { shop: }}' },
  'several-documents': { means: 'A file holds several YAML documents.', line: 'systems: {}\n---\nrecipients: {}', shown: '---' },
  'too-deep': { means: 'Lists and maps lie in each other more than 100 deep.', line: `systems: ${'['.repeat(200)}${']'.repeat(200)}`, shown: '[[[[…]]]]' },
  'too-large': {
    means:
      'There is more than is followed: aliases that make very much of a small file, more than 350,000 commas, colons, opening brackets and ends of lines in a file (some 13,000 flows), more than 1,000 of `include`, or more than 10,000 findings for each file of the manifest: split it into several files. Of more than 1,000 faults, those behind are told once the first are put right.',
    line: ['systems:', '  - &a [x, x, x, x, x, x, x, x, x, x]', ...aliases].join('\n'),
    shown: '- &b [*a, *a, …]',
  },
  'unknown-alias': { means: 'An alias stands before its anchor, or has none.', line: 'include: *files' },
  'alias-in-itself': { means: 'An alias stands within what it stands for.', line: 'include: &all [*all]' },
  'duplicate-key': {
    means: 'A key stands twice in one map: one of the two would be lost.',
    line: 'systems: {}\nsystems: {}',
    shown: 'systems: {}\nsystems: {}',
  },
  'key-no-text': { means: 'A key is a list or a map.', line: 'recipients: { [parcel-co, mailer]: {} }' },
  'merge-no-map': { means: '`<<` merges something that is no map.', line: 'recipients: { <<: parcel-co }' },
  tag: { means: 'A tag asks for a type of value that JSON does not have.', line: 'recipients: !!set { parcel-co }' },
  'number-inexact': {
    means: 'A number is too long to be held exactly.',
    line: 'clausewise: 12345678901234567890\npolicy: reference',
    shown: 'clausewise: 12345678901234567890',
  },
}

/** The faults of the manifest that is shown for a code. */
export function faultsFor(code: ManifestFaultCode): readonly ManifestFault[] {
  const { line, files = [], refused, asOf = '2026-11-28' } = toldFaults[code]
  const text = line.startsWith('clausewise:') ? line : `clausewise: 1\npolicy: reference\n${line}`
  return checkManifest({ files: [{ path: 'clausewise.yaml', text }, ...files], refused, policy, asOf, readers: schemaReaders }).faults
}

/** Each code, what it means, and what is said of a manifest that has that fault. */
export function faultTable(): string {
  const words = wordsOf({ language: 'en', policy })
  return table(
    ['Code', 'When', 'For example'],
    faultCodes.map((code) => {
      const { means, line, shown = line } = toldFaults[code]
      const said = faultsFor(code).filter((fault) => fault.code === code)
      return [name(code), means, [...shown.split('\n').map(name), ...said.slice(0, 1).map((fault) => words.fault(fault))].join('\n')]
    }),
  )
}
