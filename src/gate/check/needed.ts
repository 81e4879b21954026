import { listed } from '../../compile/listed.js'
import { systemOf } from '../manifest/declare.js'
import type { Store } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import type { Context } from './context.js'
import type { Any, Draft } from './draft.js'
import { draftsOf } from './drafts-of.js'
import { leaving, leavingStore } from './leaving.js'
import { keptFields, type StorePlans } from './stores.js'

/** What is asked, stored, shown or declared, and nothing needs it. */
export function neededFindings(context: Context, plans: StorePlans): readonly Draft[] {
  return [...unneeded(context, plans), ...unusedPurposes(context), ...unusedRecipients(context), ...emptySystems(context)]
}

/** The clauses of the checks that a policy keeps purposes by. */
function purposeClauses({ document }: Context): readonly string[] {
  return listed(document.checks?.['unknown-purpose'])
}

/** A field is needed where it is used or sent, where a retention rule keeps it, and where it is asked to prove another. */
function unneeded(context: Context, plans: StorePlans): readonly Draft[] {
  const { declared, document } = context
  const kept = new Map([...plans].map(([store, example]) => [store, keptFields(example)]))
  const needed = new Set([...declared.uses, ...declared.flows].flatMap(({ entry }) => entry.fields))
  const keptSomewhere = new Set([...kept.values()].flatMap((fields) => [...fields]))
  const draft = (of: Any, field: string, index: number, remedies: readonly Remedy[]): Draft => ({
    id: 'field-unneeded',
    level: 'warning',
    of,
    place: ['fields', index],
    clauses: purposeClauses(context),
    data: { field },
    remedies,
  })
  // It is there for the proof, and goes with it.
  const isProof = ({ entry }: Store, field: string) => entry.keeps === 'until-proof' && document.fields[field]?.proves !== undefined
  const isKnown = (field: string) => Object.hasOwn(document.fields, field)
  return [
    ...draftsOf(declared.collections, context, (collection) =>
      collection.entry.fields.flatMap((field, index) =>
        !isKnown(field) ||
        needed.has(field) ||
        keptSomewhere.has(field) ||
        (collection.entry.proves !== undefined && document.fields[field]?.proves !== undefined)
          ? []
          : [draft(collection, field, index, [leaving(collection, field)])],
      ),
    ),
    ...draftsOf(declared.stores.values(), context, (store) =>
      store.entry.fields.flatMap((field, index) =>
        !isKnown(field) || needed.has(field) || kept.get(store)?.has(field) || isProof(store, field)
          ? []
          : [draft(store, field, index, leavingStore(store, field, declared))],
      ),
    ),
  ]
}

/** A purpose that is shown, and for which nothing that is asked there is used or sent. */
function unusedPurposes(context: Context): readonly Draft[] {
  const { uses, flows, collections } = context.declared
  const served = new Map<string, Set<string>>()
  const serve = (purpose: string, fields: readonly string[]): void => {
    const known = served.get(purpose) ?? new Set()
    served.set(purpose, known)
    for (const field of fields) known.add(field)
  }
  for (const { entry } of uses) serve(entry.purpose, entry.fields)
  for (const { entry } of flows) {
    for (const { purposes } of Object.values(entry.ground)) if (Array.isArray(purposes)) for (const purpose of purposes) serve(purpose, entry.fields)
  }
  return draftsOf(collections, context, (collection) =>
    collection.entry.shown.flatMap((purpose, index): readonly Draft[] =>
      collection.entry.fields.some((field) => served.get(purpose)?.has(field))
        ? []
        : [
            {
              id: 'purpose-unused',
              level: 'note',
              of: collection,
              place: ['shown', index],
              clauses: purposeClauses(context),
              data: { purpose },
              remedies: [{ code: 'remove', from: `${collection.path}/shown`, what: purpose }],
            },
          ],
    ),
  )
}

/** A system that only stands in the list. */
function emptySystems(context: Context): readonly Draft[] {
  const { systems, stores, collections, uses, flows } = context.declared
  const said = new Set([...[...stores.values(), ...collections, ...uses].map(({ system }) => system), ...flows.map(({ entry }) => systemOf(entry.from))])
  return draftsOf(systems.values(), context, (system): readonly Draft[] =>
    said.has(system.id) || system.entry.schema !== undefined
      ? []
      : [
          {
            id: 'system-empty',
            level: 'warning',
            of: system,
            data: { system: system.id },
            remedies: [{ code: 'remove', from: system.path }],
          },
        ],
  )
}

function unusedRecipients(context: Context): readonly Draft[] {
  const { declared } = context
  const used = new Set(declared.flows.map(({ entry }) => entry.to))
  return draftsOf(declared.recipients.values(), context, (recipient): readonly Draft[] =>
    used.has(recipient.id)
      ? []
      : [
          {
            id: 'recipient-unused',
            level: 'note',
            of: recipient,
            data: { recipient: recipient.id },
            remedies: [{ code: 'remove', from: recipient.path }],
          },
        ],
  )
}
