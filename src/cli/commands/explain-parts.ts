import { createColors } from 'picocolors'
import { cells } from '../../explain/cells.js'
import { wrapped } from '../../explain/wrapped.js'

/** What is said under one heading: sentences and the items of a list, which are broken where the line ends, and texts that stand as they are. */
export interface Part {
  readonly heading: string
  readonly body: readonly (string | { readonly item: string } | { readonly text: string })[]
}

/** How it is shown. */
export interface Shown {
  readonly width: number
  readonly colour: boolean
}

/** An explanation as a person reads it: what it is of, then its parts. */
export function partsInLines(title: string, parts: readonly Part[], { width, colour }: Shown): string {
  const { bold } = createColors(colour)
  const room = width - indent.length
  const inLines = ({ heading, body }: Part) => [bold(heading), ...body.flatMap((each) => linesOf(each, room).map((line) => `${indent}${line}`.trimEnd()))]
  return `${[bold(title), ...parts.map((part) => inLines(part).join('\n'))].join('\n\n')}\n`
}

function linesOf(each: Part['body'][number], room: number): readonly string[] {
  if (typeof each === 'string') return brokenAround(each, room)
  if ('text' in each) return each.text.replace(/\n$/, '').split('\n')
  return brokenAround(each.item, room - bullet.length).map((line, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + line)
}

/** Lines that do not break within code: what stands between backticks is to be copied. Code that no line holds is broken as any word is. */
function brokenAround(text: string, room: number): readonly string[] {
  const whole = text.replace(/`[^`]*`/g, (code) => (cells(code) <= room ? code.replaceAll(' ', glue) : code))
  return wrapped(whole, room, cells).map((line) => line.replaceAll(glue, ' '))
}

/** Stands for a space at which no line breaks, and in no text for anything else. */
const glue = '\ue000'

const indent = '  '
const bullet = '- '
