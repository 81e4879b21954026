import type { LanguageCode } from '../../src/explain/language.js'
import { timelineSvg } from '../../src/explain.js'
import type { Document } from '../../src/model/document.js'
import type { Plan } from '../../src/model/plan.js'

/** The texts of drawn plans, in English and in Japanese, each pair once; as of a day on which something is overdue. */
export function drawnTexts(
  plans: readonly (readonly [plan: Plan, policy: { readonly document: Document }])[],
  asOf: string,
): readonly (readonly [string, string])[] {
  const pairs = plans.flatMap(([plan, policy]) => {
    const late = plan.planned ? { ...plan, asOf } : plan
    const [english, japanese] = [texts(late, 'en', policy), texts(late, 'ja', policy)]
    return english.map((text, at) => [text, japanese[at] ?? ''] as const)
  })
  const seen = new Set<string>()
  return pairs.filter(([, text]) => !/^[\d/]+$/.test(text) && !seen.has(text) && seen.add(text))
}

/** In a drawing so wide that no text is broken. */
function texts(plan: Plan, language: LanguageCode, policy: { readonly document: Document }): readonly string[] {
  const svg = timelineSvg(plan, { language, policy, width: 4000 })
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  )
}
