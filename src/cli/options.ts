import { InvalidArgumentError, Option } from 'commander'
import { parseDay } from '../deletion/calendar.js'

/** The language of messages. */
export function languageOption(): Option {
  return new Option('--language <language>', 'language of messages').choices(['en', 'ja']).default('en')
}

/** A day that exists, as an argument. */
export function day(text: string): string {
  if (parseDay(text) === undefined) throw new InvalidArgumentError('A day is written like 2026-11-28.')
  return text
}
