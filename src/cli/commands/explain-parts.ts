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
  if (typeof each === 'string') return wrapped(each, room, cells)
  if ('text' in each) return each.text.replace(/\n$/, '').split('\n')
  return wrapped(each.item, room - bullet.length, cells).map((line, index) => (index === 0 ? bullet : ' '.repeat(bullet.length)) + line)
}

const indent = '  '
const bullet = '- '
