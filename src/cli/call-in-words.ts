import type { CommanderError } from 'commander'
import type { LanguageCode } from '../explain/language.js'

/** What the parser of the command line says, by its code: what it names is taken out of its sentence. */
const sentences: { readonly [code: string]: readonly [english: RegExp, japanese: (...named: readonly string[]) => string] | undefined } = {
  'commander.unknownOption': [/^error: unknown option '(.*?)'(?:\n|$)/s, (option) => `オプション「${option}」はありません。`],
  'commander.unknownCommand': [/^error: unknown command '(.*?)'(?:\n|$)/s, (command) => `コマンド「${command}」はありません。`],
  'commander.optionMissingArgument': [/^error: option '(.*)' argument missing/s, (option) => `オプション「${option}」に値がありません。`],
  'commander.excessArguments': [
    /^error: too many arguments(?: for '(.*?)')?\. Expected (\d+) arguments? but got (\d+)/s,
    (command = '', most, count) => `引数が多すぎます。${command}の引数は${most}個までのところ、${count}個指定されています。`,
  ],
  'commander.invalidArgument': [
    /^error: option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    (option, value, choices = '') => `オプション「${option}」に「${value}」は指定できません。指定できるのは ${choices.replaceAll(', ', '、')} です。`,
  ],
  'commander.conflictingOption': [
    /^error: option '(.*)' cannot be used with option '(.*)'/s,
    (option, other) => `オプション「${option}」と「${other}」は、同時に指定できません。`,
  ],
}

/** What is wrong with a call, as the parser finds it. Of what there is no sentence for, the parser's own stays. */
export function callInWords({ code, message }: CommanderError, language: LanguageCode): string {
  const [english, japanese] = sentences[code] ?? []
  const found = language === 'ja' ? english?.exec(message) : undefined
  if (found === undefined || found === null || japanese === undefined) return message
  const near = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(message)?.[1]
  return `エラー：${japanese(...found.slice(1))}${near === undefined ? '' : `\n（${near.replaceAll(', ', '、')}の誤りではありませんか。）`}`
}
