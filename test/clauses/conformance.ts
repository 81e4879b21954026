import { describe, expect, it } from 'vitest'
import * as clausewise from '../../src/index.js'
import type { Decision, InvalidRequest, Reason } from '../../src/model/decision.js'
import { parsePolicy, policyInForce } from '../../src/policy.js'
import { document } from '../../src/reference/document.js'
import type { ExpectedReason, OpenQuestion, Question, RevisionQuestion, Table, Version } from './table.js'

/** The tables hold requests that would not compile, so the verbs are called as an untyped caller calls them. */
const decided = clausewise as unknown as Record<Question['verb'], (request: unknown) => Decision>
const open = clausewise as unknown as Record<OpenQuestion['verb'], (request: unknown) => unknown>

const decide = ({ verb, ...request }: Question): Decision => decided[verb](request)

const added = (names: readonly string[] = [], entry: object) => Object.fromEntries(names.map((name) => [name, entry]))

/** The reference policy under another version, with what the version adds. */
const policyOf = ({ version, effectiveOn, adds }: Version) => {
  const parsed = parsePolicy({
    ...document,
    version,
    effectiveOn,
    purposes: { ...document.purposes, ...added(adds?.purposes, { clause: 'use.0' }) },
    grounds: { ...document.grounds, ...added(adds?.grounds, { clause: 'disclosure.0', recipients: 'any' }) },
  })
  if (!parsed.ok) throw new Error(`version ${version} is no policy: ${JSON.stringify(parsed.faults)}`)
  return parsed.policy
}

const answerTo = (ask: OpenQuestion | RevisionQuestion): unknown => {
  if (ask.verb === 'policyInForce') return policyInForce((ask as RevisionQuestion).history.map(policyOf), ask.day as string)
  const { verb, ...request } = ask
  return open[verb](request)
}

const byPath = (one: { readonly path: readonly unknown[] }, other: { readonly path: readonly unknown[] }) =>
  JSON.stringify(one.path) < JSON.stringify(other.path) ? -1 : 1

/** A reason as a table writes it: of a fault, its place and its problem. */
const comparable = (reason: Reason | ExpectedReason) =>
  reason.code === 'invalid-request'
    ? { code: reason.code, faults: [...(reason as InvalidRequest).faults].map(({ path, problem }) => ({ path, problem })).sort(byPath) }
    : reason

const codes = (duties: readonly { readonly code: string }[]) => duties.map((duty) => duty.code)

/** Every clause that an answer cites anywhere: in its own list, in a reason, by a duty. */
const citedIn = (answer: unknown): ReadonlySet<string> => {
  const cited = new Set<string>()
  const gather = (value: unknown, key: string) => {
    if (typeof value === 'string' && (key === 'clause' || key === 'clauses')) cited.add(value)
    else if (Array.isArray(value)) for (const item of value) gather(item, key)
    // A policy that an answer carries cites all its clauses: it is no citation of the answer's.
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value)) if (name !== 'policy' && name !== 'previous') gather(member, name)
  }
  gather(answer, '')
  return cited
}

/** Runs the table of one clause: the outcome, what is cited and why, and whether the clause has its say. */
export const conformance = ({ clause, allowed = [], denied = [], answered = [] }: Table): void => {
  const expectSay = (answer: unknown, silent = false) => {
    if (silent) expect(citedIn(answer)).not.toContain(clause)
    else expect(citedIn(answer)).toContain(clause)
  }

  describe(clause, () => {
    for (const { title, ask, clauses, obligations, advice, silent } of allowed)
      it(`allows ${title}`, () => {
        const decision = decide(ask)
        if (!decision.allowed) return expect.fail(`denied: ${JSON.stringify(decision.reasons)}`)
        expect(new Set(decision.fields)).toEqual(new Set(ask.fields as readonly string[]))
        expect(decision.clauses).toEqual(clauses)
        if (obligations !== undefined) expect(codes(decision.obligations)).toEqual(obligations)
        if (advice !== undefined) expect(codes(decision.advice)).toEqual(advice)
        expectSay(decision, silent)
      })

    for (const { title, ask, reasons, silent } of denied)
      it(`denies ${title}`, () => {
        const decision = decide(ask)
        if (decision.allowed) return expect.fail(`allowed, by ${decision.clauses.join(', ')}`)
        expect(decision.reasons.map(comparable)).toEqual(reasons.map(comparable))
        const cited = new Set(reasons.flatMap((reason) => ('clause' in reason && reason.clause !== undefined ? [reason.clause] : [])))
        expect(decision.clauses).toEqual(document.order.clauses.filter((id) => cited.has(id)))
        expectSay(decision, silent)
      })

    for (const { title, ask, answer, absent = [], silent } of answered)
      it(`answers ${title}`, () => {
        const given = answerTo(ask)
        expect(given).toMatchObject(answer)
        for (const member of absent) expect(given).not.toHaveProperty(member)
        expectSay(given, silent)
      })
  })
}
