import type { Case } from './smallest.js'

/**
 * The classes that a case stands for; of each the corpus holds one.
 *
 * - An allowed answer: itself, with the standing, the recipient's kind, and where a rule decides the record's kind; and itself, with the evidence and the country.
 * - A denial: each of its reasons with all its data; and which codes it has, in their order: how reasons combine.
 * - Of `fieldsFor`: the purpose, the standing and the record's kind, with whether any field is given; the fields, and the codes for which others are withheld.
 * - Of `groundsFor`: the status of each ground.
 * - A plan: each of its entries and notices with all their data; and its actions, with whether it is due again and what it advises.
 * - Any other answer: itself.
 */
export function classesOf({ request, answer }: Case): readonly string[] {
  const { allowed, reasons, fields, withheld, decision, grounds, planned, entries, notices, dueAgainOn, advice } = Object(answer)
  const { subject, record, recipient, evidence } = Object(request)
  const { kind, country } = Object(recipient)
  const standing = Object(subject).standing
  const held = decidedByRules.includes(standing) ? record : undefined
  if (allowed === true) return [textOf([answer, { standing, kind, held }]), textOf([answer, { evidence, country }])]
  if (allowed === false) return [...reasons.map(textOf), textOf(distinct(codesOf(reasons)))]
  if (Array.isArray(withheld))
    return [textOf([decision.asked, standing, held, fields.length > 0]), textOf([fields, distinct(withheld.flatMap((each) => codesOf(each.reasons)))])]
  if (Array.isArray(grounds)) return grounds.map(textOf)
  if (planned === true) return [...entries.map(textOf), ...notices.map(textOf), textOf([entries.map(actionOf), dueAgainOn !== undefined, codesOf(advice)])]
  return [textOf(answer)]
}

const decidedByRules: readonly unknown[] = ['use-stopped', 'discontinued']

const textOf = (value: unknown): string => JSON.stringify(value)
const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]
const actionOf = ({ action }: { readonly action: string }): string => action

function codesOf(list: readonly { readonly code: string }[]): readonly string[] {
  return list.map(({ code }) => code)
}
