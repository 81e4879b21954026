import type { Document } from '../../model/document.js'
import { recordOf } from '../manifest/declare.js'
import type { Use } from '../manifest/declared.js'
import type { Remedy } from '../model/finding.js'
import { notShown } from './agreed.js'
import type { Context } from './context.js'
import type { Draft } from './draft.js'
import { clausesOf, denialsOf, nearestRemedy, placeOf } from './reasons.js'

/** What the policy says of each use: `canUse`, asked of somebody who agreed to all and stopped nothing. */
export function useFindings(context: Context): readonly Draft[] {
  return context.declared.uses.flatMap((use) => ofUse(use, context))
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
            remedies: fitting(use, document),
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

/** The purposes that every field serves. */
function fitting({ entry }: Use, { fields, purposes }: Document): readonly Remedy[] {
  const serving = entry.fields.map((field) => (Object.hasOwn(fields, field) ? (fields[field]?.purposes ?? []) : []))
  const common = Object.keys(purposes).filter((purpose) => purpose !== entry.purpose && serving.every((each) => each.includes(purpose)))
  return [
    ...(Object.hasOwn(purposes, entry.purpose) ? [] : nearestRemedy(entry.purpose, Object.keys(purposes))),
    ...(common.length === 0 ? [] : [{ code: 'purposes' as const, purposes: common }]),
  ]
}
