import { grouped } from '../compile/grouped.js'
import { compileNames, sorted } from '../compile/names.js'
import { numberOf } from '../compile/parameters.js'
import { plain } from '../compile/plain.js'
import type { Document } from '../model/document.js'
import type { PersonalColumn } from './starting-columns.js'
import { recordOf } from './starting-record.js'
import type { PartOf, Written } from './starting-schema.js'
import { comment, list, member, out, scalar, type YamlPart } from './starting-yaml.js'

/** Stores by the kinds of record that tables are taken for, with the fields of their columns. */
export function storeLines(personal: readonly PersonalColumn[], document: Document, of: PartOf): Written {
  const kinds = sorted(document.records ?? {})
  const tables = grouped(
    personal.filter(({ field }) => field !== undefined),
    ({ table }) => table,
  )
  const stores = new Map<string, PersonalColumn[]>()
  const homeless: (readonly [string, readonly string[]])[] = []
  for (const [table, columns] of tables) {
    const record = recordOf(table, kinds)
    if (record === undefined) homeless.push([table, fieldsOf(columns, document)])
    else stores.set(record, [...(stores.get(record) ?? []), ...columns])
  }
  const { words, system } = of
  return {
    parts: [
      ...homeless.map(([table, fields]) => comment(`${plain(table)}: ${words.recordUnknown(fields)}`)),
      ...(stores.size === 0
        ? []
        : [
            member(
              'stores',
              [...stores].map(([record, columns]) => storeOf(record, columns, document, of)),
            ),
          ]),
    ],
    notes: homeless.map(([table, fields]) => ({ code: 'record-unknown', system, table, fields })),
  }
}

function storeOf(record: string, columns: readonly PersonalColumn[], document: Document, { system, words }: PartOf): YamlPart {
  const { events = [] } = document.records?.[record] ?? {}
  const tables = [...new Set(columns.map(({ table }) => table))]
  return member(record, [
    ...tables.map((table) => comment(`${plain(table)}: ${columns.flatMap((each) => (each.table === table ? [plain(each.column)] : [])).join(', ')}`)),
    member('fields', list(fieldsOf(columns, document))),
    ...(events.length === 0 ? [] : [out(member('events', list(events), words.events))]),
    member('keeps', 'schedule', words.keeps),
    out(deletesOf(system, document, words.deletes)),
  ])
}

/** What deletes: nobody but the author can know. */
export function deletesOf(system: string, document: Document, says?: string): YamlPart {
  return member('deletes', `{ by: ${scalar(`${system}-purge`)}, within: ${numberOf(document, 'promptlyDays')}d }`, says)
}

/** The fields of columns, in the policy's order. */
export function fieldsOf(columns: readonly PersonalColumn[], document: Document): readonly string[] {
  return compileNames(document).inOrder(
    'fields',
    columns.flatMap(({ field }) => field ?? []),
  )
}
