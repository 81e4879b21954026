import type { LanguageCode } from '../explain/language.js'

/** The language that a call asks for, whatever else is wrong with it. */
export function languageOfCall(args: readonly string[]): LanguageCode {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  const asked = options.flatMap((each, index) => (each === '--language' ? [args[index + 1]] : each.startsWith('--language=') ? [each.slice(11)] : []))
  return asked.at(-1) === 'ja' ? 'ja' : 'en'
}
