import { plain } from '../compile/plain.js'
import type { PersonalColumn, SourcesRead } from './starting-columns.js'
import { notRead, type StartingNote } from './starting-note.js'
import { type StartingSource, seenFrom } from './starting-sources.js'
import type { StartingWords } from './starting-words.js'
import { comment, list, member, out, scalar, type YamlPart } from './starting-yaml.js'

/** A system while its part of the manifest is written. */
export interface PartOf {
  readonly system: string
  /** The folder of the manifest: paths are written from there. */
  readonly folder: string
  readonly words: StartingWords
}

/** What is written, and what is to be said of it. */
export interface Written {
  readonly parts: readonly YamlPart[]
  readonly notes: readonly StartingNote[]
}

/**
 * The line `schema:`, and what is to be decided of columns. A schema that is empty, or of which a piece could not be read, stands there as a comment: a
 * check would not take it.
 */
export function schemaLines(sources: readonly StartingSource[], { personal, unread, isEmpty }: SourcesRead, of: PartOf): Written {
  const { system, folder, words } = of
  const paths = sources.map(({ entry }) => seenFrom(folder, entry))
  const [only = ''] = paths
  const written = paths.length === 1 ? scalar(only) : list(paths)
  const migrations = sources.filter(({ entry, files }) => files.length === 1 && files[0]?.path === entry && entry.toLowerCase().endsWith('.sql'))
  return {
    parts: [
      ...(unread.length === 0 && !isEmpty
        ? [member('schema', written, words.schema)]
        : [comment(isEmpty ? words.schemaEmpty : words.schemaUnread), out(member('schema', written))]),
      ...(migrations.length > 1 ? [comment(words.migrations)] : []),
      ...columnLines(personal, of),
    ],
    notes: [
      ...(isEmpty ? [{ code: 'schema-empty' as const, system, files: sources.map(({ entry }) => entry) }] : []),
      ...notRead(unread),
      ...personal.flatMap(({ field, isSure, name, word }): readonly StartingNote[] =>
        field === undefined && isSure ? [{ code: 'field-unknown', system, column: name, word }] : [],
      ),
    ],
  }
}

/** What the author decides of columns: which of the unsure ones is what, and what the policy has no field for. */
function columnLines(personal: readonly PersonalColumn[], { words }: PartOf): readonly YamlPart[] {
  const unsure = personal.filter(({ isSure }) => !isSure)
  const fieldless = personal.filter(({ isSure, field }) => isSure && field === undefined)
  return [
    ...fieldless.map(({ name, word }) => comment(`${plain(name)}: ${words.fieldUnknown(plain(word))}`)),
    ...(unsure.length === 0
      ? []
      : [
          comment(words.columns),
          out(
            member(
              'columns',
              unsure.map(({ name, field, word, isByTable }) =>
                member(name, scalar(field ?? notPersonal), words.unsure(field, words.by(plain(word), isByTable))),
              ),
            ),
          ),
        ]),
  ]
}

/** What a manifest says of a column that is of nobody. */
const notPersonal = 'not-personal'
