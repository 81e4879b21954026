import type { LanguageCode } from '../explain/language.js'
import type { Document } from '../model/document.js'
import type { Policy } from '../model/policy.js'
import { folderOf } from './manifest/paths.js'
import type { SchemaReader } from './model/columns.js'
import { readFidesSystems } from './schemas/fides/read-fides-systems.js'
import { listAt, readResources } from './schemas/fides/resources.js'
import { textAt } from './schemas/look.js'
import { collectionLines } from './starting-api.js'
import { readSources } from './starting-columns.js'
import { exampleLines } from './starting-example.js'
import { type FidesWritten, fidesSystems } from './starting-fides.js'
import { newIds, type TakeId } from './starting-id.js'
import { notRead, type StartingNote } from './starting-note.js'
import { type PartOf, schemaLines, type Written } from './starting-schema.js'
import { type StartingSource, type SystemSources, systemSources } from './starting-sources.js'
import { storeLines } from './starting-stores.js'
import { type StartingWords, startingWords } from './starting-words.js'
import { comment, member, out, printYaml, type YamlPart } from './starting-yaml.js'

/** What a manifest starts from. */
export interface StartingInput {
  /** Schemas, descriptions of APIs, manifests of Fides. Without any, an example is written. */
  readonly sources: readonly StartingSource[]
  /** The path of the manifest, from the root: it names its schemas from there. */
  readonly manifest: string
  /** The policy that the manifest means by `reference`. */
  readonly policy: Pick<Policy, 'document'>
  readonly readers: readonly SchemaReader[]
  /** The language of the comments. */
  readonly language: LanguageCode
}

/** A manifest to go on from, and what its author must see to. */
export interface StartingManifest {
  readonly text: string
  readonly notes: readonly StartingNote[]
}

/**
 * A first manifest from what there is: systems with their schemas, stores with the fields that columns are recognised as, collections from the bodies that
 * an API takes, systems and uses of Fides. What cannot be told is a comment in it. `checkManifest` reads it whatever it starts from; that it then
 * finds much is the point.
 */
export function startingManifest({ sources, manifest, policy: { document }, readers, language }: StartingInput): StartingManifest {
  const words = startingWords[language]
  const folder = folderOf(manifest)
  const head: readonly YamlPart[] = [
    comment(`yaml-language-server: $schema=${folder === '' ? './' : '../'.repeat(folder.split('/').length)}node_modules/clausewise/docs/manifest.schema.json`),
    ...words.head.map(comment),
    member('clausewise', '1'),
    member('policy', 'reference'),
    { kind: 'blank' },
  ]
  if (sources.length === 0) return { text: printYaml([...head, ...exampleLines(document, words)]), notes: [] }
  const unread = sources.flatMap(({ files }) => files.filter((file) => !readers.some((reader) => reader.reads(file))))
  const { parts, notes } = systemsOf(systemSources(sources, readers), { document, words, folder, readers, takeId: newIds() })
  return {
    text: printYaml([...head, ...parts]),
    notes: eachOnce([...unread.map(({ path }): StartingNote => ({ code: 'file-not-read', file: path })), ...notes]),
  }
}

interface Of {
  readonly document: Document
  readonly words: StartingWords
  readonly folder: string
  readonly readers: readonly SchemaReader[]
  readonly takeId: TakeId
}

function systemsOf(systems: readonly SystemSources[], of: Of): Written {
  const datasets = new Map<string, string>()
  const held = systems.map((system) => heldOf(system, datasets, of))
  const fides = fidesOf(systems, datasets, of)
  const { words } = of
  const all = [...held.flatMap(({ parts }) => parts), ...fides.systems]
  // A manifest that declares nothing is none.
  const written = all.length === 0 ? [member(of.takeId('', fallbacks.database), [])] : all
  const files = systems.flatMap(({ sources }) => sources.map(({ entry }) => entry))
  return {
    parts: [
      member('systems', written),
      ...(fides.recipients.length === 0
        ? []
        : [{ kind: 'blank' as const }, comment(words.flows), out(member('recipients', fides.recipients)), out(member('flows', fides.flows))]),
    ],
    notes: [
      ...held.flatMap(({ notes }) => notes),
      ...fides.notes,
      ...(all.length === 0 && files.length > 0 ? [{ code: 'nothing-found' as const, files }] : []),
    ],
  }
}

/** What a system is called of which no path says anything. */
const fallbacks: { readonly [Kind in SystemSources['kind']]: string } = { database: 'database', api: 'api', fides: 'datasets' }

/** A system of a schema or an API: what it has. */
function heldOf({ kind, sources, name }: SystemSources, datasets: Map<string, string>, { document, words, folder, readers, takeId }: Of): Written {
  const keys = kind === 'fides' ? datasetsOf(sources) : []
  if (kind === 'fides' && keys.length === 0) return { parts: [], notes: notRead(readSources(sources, readers, []).unread) }
  const system = takeId(keys.length === 1 ? (keys[0] ?? '') : name, fallbacks[kind])
  for (const key of keys) datasets.set(key, system)
  const of: PartOf = { system, folder, words }
  const read = readSources(sources, readers, Object.keys(document.fields))
  const schema = schemaLines(sources, read, of)
  const held =
    kind === 'api'
      ? collectionLines(
          sources.flatMap(({ files }) => files),
          read.personal,
          document,
          of,
        )
      : storeLines(read.personal, document, of)
  return { parts: [member(system, [...schema.parts, ...held.parts])], notes: [...schema.notes, ...held.notes] }
}

/** The keys of the datasets in manifests of Fides. */
function datasetsOf(sources: readonly StartingSource[]): readonly string[] {
  return sources.flatMap(({ files }) =>
    files.flatMap((file) => {
      const resources = readResources(file)
      return resources.tree === undefined ? [] : listAt(resources, resources.tree, 'dataset').map((dataset) => textAt(dataset, 'fides_key') ?? '')
    }),
  )
}

function fidesOf(systems: readonly SystemSources[], datasets: ReadonlyMap<string, string>, { document, words, takeId }: Of): FidesWritten {
  const files = systems.flatMap(({ kind, sources }) => (kind === 'fides' ? sources.flatMap((source) => source.files) : []))
  const reads = files.map(readFidesSystems)
  const written = fidesSystems(
    reads.flatMap((read) => read.systems),
    { document, words, takeId, datasets },
  )
  return {
    ...written,
    notes: [...reads.flatMap((read) => notRead(read.unread)), ...written.notes],
  }
}

/** A file that two readers could not read is told of once. */
function eachOnce(notes: readonly StartingNote[]): readonly StartingNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()]
}
