import type { Reason, Text, UnmetFact, Vocabulary } from 'clausewise/policy'
import { named } from '../common/meaning.js'
import { listOf, type Members, membersOf, own } from '../common/members.js'
import type { Setting } from '../playground/setting.js'
import { keyOf } from './asked.js'
import { memberLabel } from './member-label.js'
import { purposeText } from './purposes-ticks.js'

/** What a reason found in the question, and what it would need. */
interface ReasonRow {
  readonly code: Reason['code']
  readonly clause?: string | undefined
  /** The member, field, fact or attestation it speaks of. */
  readonly where: string
  readonly found: readonly string[]
  readonly needed: readonly string[]
}

/** A reason as rows of a table: one for each thing that was found. What the policy gives a meaning is said in words, with its name. */
export function reasonRows(reason: Reason, ask: Members, setting: Setting): readonly ReasonRow[] {
  const { engine, language, words } = setting
  const { fields, glossary, recipients } = engine.policy.document
  const { code, clause } = reason
  const row = (where: string, found: readonly unknown[], needed: readonly unknown[]): ReasonRow => {
    return { code, clause, where, found: found.map(String), needed: needed.map(String) }
  }
  const meant = (entries: { readonly [name: string]: { readonly means?: Text } } | undefined) => (name: string) =>
    named(name, own(entries, name)?.means, language)
  const field = meant(fields)
  const kind = meant(recipients)
  const term = (name: string) => named(name, own(glossary, name), language)
  const value = (fact: string) => (of: unknown) => {
    if (typeof of === 'boolean') return of ? words.ask.yes : words.ask.no
    return own(own(words.answer.derived, fact), of) ?? term(String(of))
  }
  const questionWords: { readonly [word: string]: string } = { ...words.answer.questionWords, true: words.ask.yes, false: words.ask.no }
  const inQuestion = (word: string) => own(questionWords, word) ?? word
  const purpose = (name: unknown) => purposeText(String(keyOf(engine.policy.document.purposes, name)), setting)
  const facts: { readonly [fact: string]: string } = { recipientRelation: words.ask.goesOut, recipientCountry: words.ask.country }
  const standing = (name: string) => own(words.ask.standings, name) ?? name
  switch (reason.code) {
    case 'invalid-request':
      return reason.faults.map(({ path, problem, found, needed = [] }) =>
        row(memberLabel(path.join('.'), setting), [problem === 'missing' ? words.ask.notGiven : (found ?? problem)], needed.map(inQuestion)),
      )
    case 'not-governed':
      return [row(words.ask.from, [reason.partner ?? reason.site ?? reason.governedBy], [words.ask.sites.ours])]
    case 'unknown-field':
      return [row(words.ask.fields, [reason.field], [])]
    case 'not-collectable':
      return [row(field(reason.field), reason.unproven.map(field), [words.ask.proves])]
    case 'unknown-purpose':
      return [row(words.ask.purpose, [reason.asked], [])]
    case 'unknown-ground':
      return [row(words.ask.ground, [reason.asked], [])]
    case 'sale-or-rental':
      return [row(words.ask.transaction, [words.ask.transactions[reason.transaction]], [words.ask.transactions.none])]
    case 'purpose-not-agreed':
      return [row(words.ask.agreed, listOf(membersOf(ask.subject).agreed).map(purpose), [purpose(reason.purpose)])]
    case 'field-not-for-purpose':
      return [
        row(
          field(reason.field),
          [ask.purpose ?? ask.purposes].flat().map(purpose),
          reason.purposes.map((each) => purpose(each.purpose)),
        ),
      ]
    case 'discontinued':
      return [row(reason.field === undefined ? words.ask.standing : field(reason.field), [standing(reason.standing)], [])]
    case 'recipient-not-permitted':
      return [row(words.ask.kind, [kind(reason.kind)], reason.needed.map(kind))]
    case 'condition-unmet':
      return [reason, ...(reason.or ?? [])].map((unmet: UnmetFact<Vocabulary>) =>
        row(facts[unmet.fact] ?? term(unmet.fact), [unmet.found].flat().map(value(unmet.fact)), unmet.needed.map(value(unmet.fact))),
      )
    case 'attestation-missing':
      return [row(term(reason.attestation), [], [words.answer.text])]
  }
}
