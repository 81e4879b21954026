import { compileNames } from '../compile/names.js'
import type { Document } from '../model/document.js'
import { markOfCategory } from './schemas/fides/mark-of-category.js'
import type { FidesSystems } from './schemas/fides/read-fides-systems.js'
import { idOf, newIds, type TakeId } from './starting-id.js'
import type { StartingNote } from './starting-note.js'
import type { Written } from './starting-schema.js'
import type { StartingWords } from './starting-words.js'
import { comment, list, member, out, scalar, type YamlPart } from './starting-yaml.js'

type System = FidesSystems['systems'][number]
type Declaration = System['declarations'][number]
type Flow = System['egress'][number]

/** Uses of the default taxonomy of Fides, and the purposes they are taken for. What lies below one is of the same purpose. */
const purposes: Readonly<Record<string, string | undefined>> = {
  'essential.fulfillment': 'order-fulfilment',
  'essential.service.fulfillment': 'order-fulfilment',
  'essential.service.payment_processing': 'settlement',
  'essential.service.operations.support': 'inquiry-response',
  'essential.service.notifications': 'service-communication',
  'functional.service.improve': 'marketing-and-improvement',
  analytics: 'marketing-and-improvement',
  improve: 'marketing-and-improvement',
  marketing: 'marketing-and-improvement',
  advertising: 'marketing-and-improvement',
  personalize: 'marketing-and-improvement',
}

/** What is written of Fides systems: the systems themselves, and what they send, which is only begun. */
export interface FidesWritten {
  readonly systems: readonly YamlPart[]
  readonly recipients: readonly YamlPart[]
  readonly flows: readonly YamlPart[]
  readonly notes: readonly StartingNote[]
}

/** What systems of Fides are written with. */
interface Of {
  readonly document: Document
  readonly words: StartingWords
  /** Ids of systems. */
  readonly takeId: TakeId
  /** The systems that hold datasets, by the keys of these. */
  readonly datasets: ReadonlyMap<string, string>
}

/** Systems with what they ask people and what they use it for; and the beginnings of flows. */
export function fidesSystems(systems: readonly System[], of: Of): FidesWritten {
  const takeRecipient = newIds()
  const takeFlow = newIds()
  const recipients = new Map<string, string>()
  const written = systems.map((system) => {
    const id = of.takeId(system.key, 'system')
    const own = systemOf(system, id, of)
    const flows = system.egress.flatMap((flow) => {
      if (flow.type === 'dataset' || flow.type === 'user') return []
      const to = recipients.get(flow.key) ?? takeRecipient(flow.key, 'recipient')
      recipients.set(flow.key, to)
      return [{ part: flowOf(flow, id, to, takeFlow(`${id}-${to}`, 'flow'), of), note: { code: 'flow-unfinished' as const, system: id, to: flow.key } }]
    })
    return { own, flows }
  })
  const kinds = Object.keys(of.document.recipients ?? {})
  return {
    systems: written.flatMap(({ own }) => own.parts),
    recipients: [...recipients.values()].map((id) => member(id, [member('kind', '', of.words.oneOf(kinds)), member('country', '', of.words.country)])),
    flows: written.flatMap(({ flows }) => flows.map(({ part }) => part)),
    notes: written.flatMap(({ own, flows }) => [...own.notes, ...flows.map(({ note }) => note)]),
  }
}

function systemOf(system: System, id: string, { document, words, datasets }: Of): Written {
  const froms = [...new Set(system.datasets.flatMap((key) => datasets.get(key) ?? []))]
  const from = froms.length === 1 ? froms[0] : undefined
  const takeUse = newIds()
  const uses = system.declarations.map((each) => useOf(each, id, takeUse(each.name || each.dataUse, 'use'), from, document, words))
  const isAsked = system.ingress.some(isFromPeople)
  const asked = fieldsOf(
    [...system.declarations.flatMap(({ dataCategories }) => dataCategories), ...system.ingress.flatMap(({ dataCategories }) => dataCategories)],
    document,
  )
  const categories = [...system.declarations, ...system.egress, ...system.ingress].flatMap(({ dataCategories }) => dataCategories)
  return {
    parts: [
      member(id, [
        ...(system.name === system.key ? [] : [member('about', scalar(system.name))]),
        ...(isAsked && asked.length > 0 ? [member('collects', [member('people', [member('fields', list(asked)), member('shown', '[]', words.shown)])])] : []),
        ...usesOf(uses.map(({ part }) => part)),
      ]),
    ],
    notes: [
      ...uses.flatMap(({ notes }) => notes),
      ...[...new Set(categories)].flatMap((category): readonly StartingNote[] =>
        isPersonal(category) && fieldsOf([category], document).length === 0 ? [{ code: 'category-unknown', system: id, category }] : [],
      ),
      ...system.ingress.flatMap((flow): readonly StartingNote[] =>
        isFromPeople(flow) || datasets.has(flow.key) ? [] : [{ code: 'source-left-out', system: id, from: flow.key }],
      ),
    ],
  }
}

function isFromPeople({ type, key }: Flow): boolean {
  return type === 'user' || key === 'user'
}

/** Uses that can be written as they are stand before those that are comments. */
function usesOf(parts: readonly YamlPart[]): readonly YamlPart[] {
  const [whole, begun] = [parts.filter(({ kind }) => kind === 'member'), parts.filter(({ kind }) => kind !== 'member')]
  if (parts.length === 0) return []
  return whole.length === 0
    ? [
        out(
          member(
            'uses',
            begun.flatMap((part) => (part.kind === 'out' ? part.parts : [part])),
          ),
        ),
      ]
    : [member('uses', [...whole, ...begun])]
}

function useOf(
  { name, dataUse, dataCategories }: Declaration,
  system: string,
  id: string,
  from: string | undefined,
  document: Document,
  words: StartingWords,
): { readonly part: YamlPart; readonly notes: readonly StartingNote[] } {
  const purpose = purposeOf(dataUse, document)
  const fields = fieldsOf(dataCategories, document)
  const part = member(id, [
    ...(name === '' || id === idOf(name) ? [] : [comment(name)]),
    purpose === undefined ? member('purpose', '', words.purposeUnknown(dataUse)) : member('purpose', scalar(purpose), dataUse),
    fieldsLine(fields, dataCategories, words),
    ...(from === undefined ? [] : [member('from', scalar(from))]),
  ])
  if (purpose !== undefined && fields.length > 0) return { part, notes: [] }
  return { part: out(part), notes: [{ code: 'use-unknown', system, use: dataUse }] }
}

function flowOf({ dataCategories }: Flow, from: string, to: string, id: string, { document, words }: Of): YamlPart {
  const fields = fieldsOf(dataCategories, document)
  return member(id, [
    member('from', scalar(from)),
    member('to', scalar(to)),
    fieldsLine(fields, dataCategories, words),
    member('ground', '', words.oneOf(compileNames(document).grounds)),
  ])
}

function fieldsLine(fields: readonly string[], categories: readonly string[], words: StartingWords): YamlPart {
  return fields.length === 0 ? member('fields', '', words.fieldsUnknown(categories)) : member('fields', list(fields))
}

/** The purpose that a use is taken for; none where the policy has none. */
function purposeOf(use: string, document: Document): string | undefined {
  const names = use.split('.')
  const way = names.map((_, at) => names.slice(0, names.length - at).join('.')).find((each) => Object.hasOwn(purposes, each))
  const purpose = way === undefined ? undefined : purposes[way]
  return purpose !== undefined && Object.hasOwn(document.purposes, purpose) ? purpose : undefined
}

function fieldsOf(categories: readonly string[], document: Document): readonly string[] {
  const fields = categories.flatMap((category) => {
    const mark = markOfCategory(category)
    return mark?.says === 'personal' && mark.field !== undefined && Object.hasOwn(document.fields, mark.field) ? [mark.field] : []
  })
  return compileNames(document).inOrder('fields', fields)
}

function isPersonal(category: string): boolean {
  return markOfCategory(category)?.says !== 'not-personal'
}
