import type { Reason } from '../../model/decision.js'
import { recordOf } from '../manifest/declare.js'
import type { Use } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import { notShown } from './agreed.js'
import type { Context } from './context.js'
import type { Draft } from './draft.js'
import { draftsOf } from './drafts-of.js'
import { leaving } from './leaving.js'
import { clausesOf, denialsOf, nearestRemedy, placeOf } from './reasons.js'

/** What the policy says of each use: `canUse`, asked of somebody who agreed to all and stopped nothing. */
export function useFindings(context: Context): readonly Draft[] {
  return draftsOf(context.declared.uses, context, (use) => ofUse(use, context))
}

function ofUse(use: Use, context: Context): readonly Draft[] {
  const { document, ask } = context
  const { purpose, fields } = use.entry
  const { reasons, undeclared, elsewhere } = denialsOf(ask.use(requestOf(use)), use, fields, document)
  const denied: readonly Draft[] =
    reasons.length === 0
      ? []
      : [
          {
            id: 'use-denied',
            level: 'error',
            of: use,
            place: placeOf(reasons, fields, ['evidence'], ['purpose'], use.entry.to === undefined ? ['purpose'] : ['to']),
            clauses: clausesOf(reasons),
            data: { purpose, reasons },
            remedies: fitting(use, reasons, context),
          },
        ]
  const shown = notShown({ of: use, fields, placeOf: () => ['purpose'] }, context, (some, agreed) => ask.use(requestOf(use, some, agreed)))
  return [...denied, ...undeclared, ...elsewhere, ...shown]
}

/** The request that a use stands for. */
export function requestOf({ entry }: Use, fields: readonly string[] = entry.fields, agreed?: readonly string[]): object {
  const record = entry.from === undefined ? undefined : recordOf(entry.from)
  const isColleague = entry.to === 'same-corporation'
  return {
    purpose: entry.purpose,
    fields,
    subject: { id: 'anybody', standing: 'active', ...(isColleague ? { corporation: 'theirs' } : {}), ...(agreed === undefined ? {} : { agreed }) },
    ...(entry.to === undefined ? {} : { recipient: isColleague ? { id: 'colleague', corporation: 'theirs' } : { id: 'anybody' } }),
    ...(record === undefined ? {} : { record }),
    ...(entry.evidence === undefined ? {} : { evidence: entry.evidence }),
    ...(entry.origin === undefined ? {} : { origin: entry.origin }),
    ...(entry.site === undefined ? {} : { site: entry.site }),
  }
}

/** The purpose that was meant; those for which the policy would allow it; and whom it is not to go to. */
function fitting(use: Use, reasons: readonly Reason[], { ask, document: { fields, purposes } }: Context): readonly Remedy[] {
  const { entry } = use
  const serving = entry.fields.map((field) => (Object.hasOwn(fields, field) ? (fields[field]?.purposes ?? []) : []))
  const common = Object.keys(purposes).filter((purpose) => purpose !== entry.purpose && serving.every((each) => each.includes(purpose)))
  const allowed = common.filter((purpose) => ask.use(requestOf({ ...use, entry: { ...entry, purpose } })).allowed)
  const misused = [...new Set(reasons.flatMap((reason) => (reason.code === 'field-not-for-purpose' ? [reason.field] : [])))]
  const isForOthers = reasons.some((reason) => reason.code === 'condition-unmet' && reason.fact === 'recipientRelation')
  return [
    ...(Object.hasOwn(purposes, entry.purpose) ? [] : nearestRemedy(entry.purpose, Object.keys(purposes))),
    ...(entry.to === undefined || !isForOthers ? [] : [{ code: 'remove' as const, from: use.path, what: `to: ${entry.to}` }]),
    ...(allowed.length === 0 ? [] : [{ code: 'purposes' as const, purposes: allowed }]),
    ...(misused.length < new Set(entry.fields).size ? misused.map((field) => leaving(use, field)) : []),
  ]
}
