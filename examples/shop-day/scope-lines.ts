import type { Layout } from './layout.js'
import type { Scoped } from './shop-day.js'
import { padded } from './text-width.js'
import { words } from './words.js'

/** Whose policy governs, a line each; the first of each kind where not everything is asked. */
export function scopeLines(rows: readonly Scoped[], { language, paint, all }: Layout): string[] {
  const { governors, moreArrivals, persons, separator } = words[language]
  const answered = rows.flatMap(({ answer, ...row }) => (answer.answered ? [{ ...row, answer, kind: answer.clauses.join(' ') }] : []))
  const shown = all ? answered : answered.filter(({ kind }, at) => answered.findIndex((row) => row.kind === kind) === at)
  const left = answered.length - shown.length
  return [
    ...shown.map(({ id, what, with: partner, answer, kind }) => {
      const mark = answer.governedBy === 'ours' ? paint.good('✓') : paint.bad('→')
      const who = [persons[what] ?? what, ...(partner === undefined ? [] : [partner])].join(separator)
      return `${mark} ${padded(id, 5)} ${padded(governors[answer.governedBy], 17)} ${padded(who, 32)} ${paint.faint(kind)}`
    }),
    ...(left > 0 ? [moreArrivals(left)] : []),
  ]
}
