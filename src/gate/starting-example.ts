import { compileNames, sorted } from '../compile/names.js'
import type { Document } from '../model/document.js'
import { deletesOf } from './starting-stores.js'
import type { StartingWords } from './starting-words.js'
import { comment, list, member, out, scalar, type YamlPart } from './starting-yaml.js'

/** How many fields the example has. */
const fewFields = 2

/** An example to write over, in the names of a policy: one system that asks, uses, keeps and deletes. */
export function exampleLines(document: Document, words: StartingWords): readonly YamlPart[] {
  const { fields, purposes, grounds } = compileNames(document)
  const [purpose = ''] = purposes
  const serving = fields.filter((field) => document.fields[field]?.purposes.includes(purpose)).slice(0, fewFields)
  const [record] = Object.entries(document.records ?? {}).flatMap(([kind, { events = [] }]) => (events.length === 0 ? [kind] : []))
  const kept = record ?? sorted(document.records ?? {})[0]
  const system = 'shop'
  const [kind = ''] = sorted(document.recipients ?? {})
  return [
    member('systems', [
      member(system, [
        comment(words.example.schema),
        out(member('schema', 'prisma/schema.prisma')),
        comment(words.example.collects),
        member('collects', [member('signup', `{ fields: ${list(serving)}, shown: ${list([purpose])} }`)]),
        comment(words.example.uses),
        member('uses', [
          member('notices', `{ purpose: ${scalar(purpose)}, fields: ${list(serving)}${kept === undefined ? '' : `, from: ${scalar(`${system}/${kept}`)}`} }`),
        ]),
        ...(kept === undefined
          ? []
          : [
              comment(words.example.stores),
              member('stores', [
                member(kept, [member('fields', list(serving)), member('keeps', 'schedule', words.keeps), deletesOf(system, document, words.deletes)]),
              ]),
            ]),
      ]),
    ]),
    { kind: 'blank' },
    comment(words.example.recipients),
    out(
      member('recipients', [
        member('mailer', `{ kind: ${scalar(kind)}, country: ${scalar(document.jurisdiction)} }`, words.oneOf(Object.keys(document.recipients ?? {}))),
      ]),
    ),
    { kind: 'blank' },
    comment(words.example.flows),
    out(
      member('flows', [
        member('newsletter', [
          member('from', scalar(kept === undefined ? system : `${system}/${kept}`)),
          member('to', 'mailer'),
          member('fields', list(serving)),
          member('ground', '', words.oneOf(grounds)),
        ]),
      ]),
    ),
  ]
}
