import type { SourceFile } from '../gate/model/location.js'
import type { Report } from '../gate/model/report.js'
import { github } from '../gate/report/github.js'
import { html } from '../gate/report/html.js'
import { json } from '../gate/report/json.js'
import { junit } from '../gate/report/junit.js'
import { markdown } from '../gate/report/markdown.js'
import { pretty } from '../gate/report/pretty.js'
import type { ReportOptions } from '../gate/report/report-options.js'
import { sarif } from '../gate/report/sarif.js'

/** What the outputs take, all together. */
export interface OutputOptions extends ReportOptions {
  readonly files: readonly SourceFile[]
  readonly version: string
  readonly colour: boolean
  readonly width?: number | undefined
  readonly quiet: boolean
  readonly category?: string | undefined
  readonly security: boolean
  readonly includeAccepted: boolean
}

/** What a report can be written as. */
export const outputs: { readonly [format: string]: (report: Report, options: OutputOptions) => string } = {
  pretty,
  json,
  sarif,
  junit,
  github,
  markdown,
  html,
}

/** A format, and the file it goes to; to the terminal where there is none. */
export interface Wanted {
  readonly format: string
  readonly file?: string
}

/** Reads `sarif` and `sarif=out/clausewise.sarif`. */
export function wantedOf(text: string): Wanted | undefined {
  const equals = text.indexOf('=')
  const format = equals < 0 ? text : text.slice(0, equals)
  if (!Object.hasOwn(outputs, format) || equals === text.length - 1) return undefined
  return equals < 0 ? { format } : { format, file: text.slice(equals + 1) }
}
