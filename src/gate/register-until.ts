import type { LanguageCode } from '../explain/language.js'
import { languageOf } from '../explain/languages.js'
import { namesIn } from '../explain/names.js'
import { periodInWords } from '../explain/period-in-words.js'
import { retentionTable } from '../explain/retention-table.js'
import type { Document } from '../model/document.js'
import { periodOf } from './manifest/period.js'
import type { RegisterKept } from './register-row.js'
import { registerWords } from './register-words.js'

/** Until when something is kept, in words: what is said of each group of fields, and what deletes it then. */
export function untilTeller(document: Document, language: LanguageCode): (kept: readonly RegisterKept[]) => readonly string[] {
  const words = registerWords[language]
  const names = namesIn(languageOf(language), document)
  const table = new Map(retentionTable(document, { language }).map((row) => [row.rule, row]))

  const ruleInWords = (rule: string): string => {
    const row = table.get(rule)
    if (row === undefined) return rule
    return words.byRule(row.when === undefined ? row.period : words.when(row.period, row.when), names.rule(rule))
  }
  const schedule = ({ fields, rules }: RegisterKept): readonly string[] =>
    rules.flatMap((group) => {
      const says = group.rules.length === 0 ? [words.untilAsked] : group.rules.map(ruleInWords)
      const isOfAll = group.fields.length === fields.length
      return says.map((each) => (isOfAll ? each : words.ofFields(group.fields.map(names.shortField).join(words.comma), each)))
    })
  const counted = (keeps: { readonly for: string; readonly from: string }): string => {
    const { years, months, days } = periodOf(keeps.for) ?? { years: 0, months: 0, days: 0 }
    const links = [...(years + months === 0 ? [] : [{ years, months }]), ...(days === 0 && years + months > 0 ? [] : [{ days }])]
    return periodInWords(document, { from: keeps.from, links }, language, names.bareTerm)
  }
  const lengths = (kept: RegisterKept): readonly string[] => {
    const { keeps } = kept
    if (keeps === undefined) return [words.untilAsked]
    if (keeps === 'schedule') return schedule(kept)
    return [keeps === 'until-proof' ? words.untilProof : counted(keeps)]
  }
  return (kept) =>
    kept.flatMap((each) => {
      const within = each.deletes === undefined ? undefined : periodOf(each.deletes.within)
      const end = each.deletes === undefined || within === undefined ? words.deletesNot : words.deletes(each.deletes.by, words.length(within))
      const says = [...lengths(each), end]
      return kept.length === 1 ? says : says.map((line) => words.inStore(each.store, line))
    })
}
