import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../src/define/parse-policy.js'
import type { Document } from '../../src/model/document.js'
import {
  collections,
  deletions,
  disclosures,
  documentAnd,
  documentAndMany,
  documents,
  factsGiven,
  fieldsRequests,
  governsRequests,
  passwordRequests,
  soundDeletions,
  uses,
} from './arbitraries.js'
import { parseDay } from './calendar.js'
import { comparable } from './comparable.js'
import { naiveCanCollect, naiveCanDisclose, naiveCanUse, naiveFieldsFor, naiveGoverns, naiveGroundsFor, naivePasswordLiability } from './decide.js'
import { naiveDueAgainDayByDay, naivePlanDeletion, naivePlanLater } from './plan.js'
import { standingRule } from './says.js'

const runs = { numRuns: 60 }
const timeout = 60_000

type Answers = (document: Document, request: unknown) => unknown

/** Whatever it is asked, it answers in plain JSON, and the same again. */
function answersPlainly(ask: Answers, document: Document, request: unknown): void {
  const answer = ask(document, request)
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  expect(comparable(ask(document, request))).toEqual(comparable(answer))
}

describe('the random policies', () => {
  it('are sound', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(parsePolicy(document)).toMatchObject({ ok: true })
      }),
      runs,
    )
  })
})

describe('the naive interpreter', () => {
  it(
    'answers every request in plain JSON',
    () => {
      const asked = [
        [collections, naiveCanCollect],
        [uses, naiveCanUse],
        [disclosures, naiveCanDisclose],
        [fieldsRequests, naiveFieldsFor],
        [governsRequests, naiveGoverns],
        [passwordRequests, naivePasswordLiability],
        [factsGiven, naiveGroundsFor],
        [deletions, naivePlanDeletion],
      ] as const
      for (const [kind, ask] of asked) {
        const both = documentAndMany(documents, kind as typeof uses, 5)
        fc.assert(
          fc.property(both, ([document, requests]) => {
            for (const request of requests) answersPlainly(ask, document, request)
          }),
          runs,
        )
      }
    },
    timeout,
  )

  it(
    'names the same day again as planning on every following day, and changes nothing before',
    () => {
      fc.assert(
        fc.property(documentAnd(documents, soundDeletions), ([document, input]) => {
          const plan = naivePlanDeletion(document, input)
          if (!plan.planned) throw new Error('an input that was to be in order has faults')
          const within = 500
          const found = naiveDueAgainDayByDay(document, input, within)
          if (found !== undefined) expect(plan.dueAgainOn).toBe(found)
          const asOf = parseDay(plan.asOf)
          if (asOf === undefined) throw new Error(plan.asOf)
          expect(naivePlanLater(document, input, asOf)).toEqual(plan.entries.filter(({ action }) => action !== 'delete'))
        }),
        runs,
      )
    },
    timeout,
  )

  it(
    'lets a kept holding serve exactly the purposes of its entry',
    () => {
      fc.assert(
        fc.property(documentAnd(documents, soundDeletions), ([document, input]) => {
          const plan = naivePlanDeletion(document, input)
          if (!plan.planned || plan.request !== 'delete' || standingRule(document, 'discontinued').uses !== 'retained') return
          for (const entry of plan.entries) {
            if (!('rules' in entry)) continue
            const open = Object.keys(document.purposes).filter((purpose) => {
              const subject = { id: 'c-1', standing: 'discontinued' }
              const decision = naiveCanUse(document, {
                purpose,
                fields: [entry.field],
                subject,
                record: entry.record,
                retainedBy: entry.rules,
                recipient: { id: 'c-1' },
              })
              return decision.allowed || !decision.reasons.some(({ code }) => code === 'discontinued' || code === 'field-not-for-purpose')
            })
            expect([...entry.purposes].sort()).toEqual(open.sort())
          }
        }),
        runs,
      )
    },
    timeout,
  )

  it(
    'allows a list of fields exactly when each is allowed alone, where no condition asks which are',
    () => {
      fc.assert(
        fc.property(documentAnd(documents, uses), ([document, request]) => {
          if (JSON.stringify(document.purposes).includes('"asked"')) return
          const decision = naiveCanUse(document, request)
          if (!decision.allowed) return
          const { fields: _, ...rest } = request as { readonly fields: unknown }
          expect(naiveFieldsFor(document, rest).fields).toEqual(expect.arrayContaining([...decision.fields]))
        }),
        runs,
      )
    },
    timeout,
  )
})
