import type { LanguageCode } from 'clausewise/explain'
import { columns } from './columns.js'
import { namesIn } from './names.js'
import type { Paint } from './paint.js'
import { personalValues } from './personal-values.js'
import { readCsv } from './read-csv.js'
import { report } from './report.js'
import { type FileName, shopFiles } from './shop-files.js'
import { withhold } from './withhold.js'
import { workDay } from './work-day.js'

export interface DayOptions {
  readonly asOf: string
  readonly language: LanguageCode
  readonly paint: Paint
  readonly width: number
  readonly all: boolean
}

/** From the texts of the shop's files to the lines of the report. */
export function dayReport(texts: Readonly<Record<FileName, string>>, { asOf, ...layout }: DayOptions): string[] {
  const people = personalValues(readCsv('customers.csv', texts['customers.csv'], columns.customers))
  return report(workDay(shopFiles(texts), asOf), { ...layout, names: namesIn(layout.language), withhold: withhold(people) })
}
