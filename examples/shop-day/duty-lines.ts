import { type Duty, policy } from 'clausewise'
import { indented, type Layout } from './layout.js'
import { fitted, padded } from './text-width.js'

interface Riding {
  readonly obligations: readonly Duty[]
  readonly advice: readonly Duty[]
}

/** Each kind of obligation or advice once, with how many answers it rides on and what it says: as much as fits, or all of it and where it comes from. */
export function dutyLines(kind: 'obligations' | 'advice', answers: readonly Riding[], layout: Layout): string[] {
  const { language, paint, width, all } = layout
  const { laws = {}, order = {}, ...document } = policy.document
  const rules = document[kind] ?? {}
  const counts = new Map<string, number>()
  for (const { code } of answers.flatMap((answer) => answer[kind])) counts.set(code, (counts.get(code) ?? 0) + 1)
  return (order[kind] ?? Object.keys(rules)).flatMap((code) => {
    const [count, rule] = [counts.get(code), rules[code]]
    if (count === undefined || rule === undefined) return []
    const sources = [...(rule.clause === undefined ? [] : [rule.clause]), ...(rule.laws ?? []).map((law) => (language === 'ja' ? (laws[law]?.ja ?? law) : law))]
    const means = (language === 'ja' ? rule.means.ja : undefined) ?? rule.means.en
    const times = padded(`${count}×`, 4)
    if (!all) return [`${times} ${padded(code, 33)} ${fitted(means, width - 39)}`]
    return [`${times} ${paint.heading(code)}  ${paint.faint(sources.join(', '))}`, ...indented(means, 5, layout)]
  })
}
