import { policy } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import { checkManifest, pretty, type SourceFile, schemaReaders } from 'clausewise/gate'
import type { Twin } from '../ci-gate/files-of.js'
import type { Paint } from './paint.js'
import { widthOf } from './text-width.js'

interface GateOptions {
  readonly asOf: string
  readonly language: LanguageCode
  readonly paint: Paint
  readonly colour: boolean
  readonly width: number
}

/** So many findings are shown; the command below them shows all. */
const shown = 3

const words = {
  en: {
    title: "The gate: what the shop's systems declare",
    more: (count: number, command: string) => `… and ${count} more: ${command}`,
    fixed: (folder: string) => `The same systems put right (${folder}):`,
  },
  ja: {
    title: 'ゲート: 各システムの宣言の検査',
    more: (count: number, command: string) => `… ほか${count}件: ${command} --language ja`,
    fixed: (folder: string) => `是正した同じシステム（${folder}）:`,
  },
} as const

/** The end of the day: what the gate says of a manifest with everything wrong that can be, and of the same put right. */
export function gateLines(files: { readonly [Each in Twin]: readonly SourceFile[] }, options: GateOptions): string[] {
  const { paint, language, width } = options
  const say = words[language]
  const { findings, counts } = checked(files.broken, options)
  return [
    '',
    `── ${paint.heading(say.title)} ${'─'.repeat(Math.max(2, width - 4 - widthOf(say.title)))}`,
    ...findings.slice(0, shown).flatMap((finding) => [finding, '']),
    say.more(findings.length - shown, 'npx clausewise check examples/ci-gate/broken/clausewise.yaml'),
    '',
    ...counts,
    '',
    say.fixed('examples/ci-gate/fixed/'),
    ...checked(files.fixed, options).counts,
  ]
}

/** What the gate says at a terminal, taken apart: a block for each new finding, and at the end the counts and what it was checked against. */
function checked(files: readonly SourceFile[], { asOf, language, colour, width }: GateOptions) {
  const report = checkManifest({ files, policy, asOf, readers: schemaReaders })
  const blocks = pretty(report, { language, colour, width, policy, files, pages: 'docs/findings/' }).trimEnd().split('\n\n')
  return {
    findings: blocks.slice(0, -1).filter((block) => block.includes('\n')),
    counts: (blocks.at(-1) ?? '').split('\n').slice(0, 2),
  }
}
