import type { Text } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'

/** A text in a language; English where the policy has no other. */
export function meaning(text: Text | undefined, language: LanguageCode): string | undefined {
  return text?.[language] ?? text?.en
}
