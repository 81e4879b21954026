import { Argument, Option } from 'commander'
import { parseDay } from '../deletion/calendar.js'
import { largestText } from '../gate/manifest/read-manifest.js'
import { Misuse } from './mistake.js'

/** The manifest that is read. */
export function manifestArgument(): Argument {
  return new Argument('[manifest]', 'the root file of the manifest').default('clausewise.yaml')
}

/** The language of messages. */
export function languageOption(): Option {
  return new Option('--language <language>', 'language of messages').choices(['en', 'ja']).default('en')
}

/** Where paths begin. */
export function rootOption(): Option {
  return new Option('--root <folder>', 'the folder that paths are counted from; unless given the nearest with .git, or the working folder')
}

/** The largest file that is read. */
export function maxSizeOption(): Option {
  return new Option('--max-size <bytes>', 'the largest file that is read').argParser(bytes).default(largestText)
}

/** Colours, unless they are not wanted. */
export function colourOption(): Option {
  return new Option('--no-color', 'no colours; NO_COLOR does the same')
}

/** A day that exists, as an argument. */
export function day(text: string): string {
  if (parseDay(text) === undefined) throw new Misuse({ code: 'no-day', found: text })
  return text
}

/** A size that is no larger than what is read. */
function bytes(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1 || number > largestText) throw new Misuse({ code: 'no-size', found: text, largest: largestText })
  return number
}
