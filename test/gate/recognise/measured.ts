import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { recognise } from '../../../src/gate/recognise/recognise.js'
import { policy } from '../../../src/index.js'

/** The words were written with the one part in sight and never with the other: what the other says is what to expect of a new schema. */
export const parts = ['tuning', 'held-out'] as const

type Part = (typeof parts)[number]

interface Source {
  readonly file: string
  readonly part: Part
}

interface Row {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly comment: string
  readonly label: string
}

/** How well the labelled columns of a part are recognised. */
interface Measured {
  readonly part: Part
  readonly sources: number
  readonly columns: number
  readonly personal: number
  /** How many of what is recognised are personal. */
  readonly precision: number
  /** How many of what is personal are recognised. */
  readonly recall: number
  /** The same, of those whose label is a field of the policy and not anything else about a person. */
  readonly recallOfFields: number
  /** How many of what is rightly recognised are of the field of the label. */
  readonly field: number
}

/** How far those who labelled the held-out part agree: the labels of each, taken for answers to those of each other. */
interface Agreement {
  readonly precision: readonly [least: number, most: number]
  /** Of how many columns all three say the same. */
  readonly same: number
  readonly columns: number
}

const folder = fileURLToPath(new URL('../columns/', import.meta.url))
const fields = Object.keys(policy.document.fields)

/** Recognises the labelled columns of a part, source by source. A label other than `none` says personal. */
export function measured(part: Part): Measured {
  const all: readonly Source[] = JSON.parse(readFileSync(`${folder}sources.json`, 'utf8'))
  const sources = all.filter((each) => each.part === part)
  const answers = sources.flatMap(({ file }) => {
    const rows: readonly Row[] = parse(readFileSync(`${folder}${file}`, 'utf8'), { columns: true })
    const recognised = recognise(
      rows.map((row) => ({ ...row, marks: [] })),
      fields,
    )
    return rows.map(({ label }, index) => ({ label, answer: recognised[index] }))
  })
  const found = answers.filter(({ answer }) => answer !== undefined)
  const personal = answers.filter(({ label }) => label !== 'none')
  const right = found.filter(({ label }) => label !== 'none')
  const ofFields = (some: typeof answers) => some.filter(({ label }) => label !== 'none' && label !== 'other-personal').length
  const agreeing = right.filter(({ label, answer }) => label === (answer?.field ?? 'other-personal'))
  return {
    part,
    sources: sources.length,
    columns: answers.length,
    personal: personal.length,
    precision: right.length / found.length,
    recall: right.length / personal.length,
    recallOfFields: ofFields(right) / ofFields(personal),
    field: agreeing.length / right.length,
  }
}

interface LabelledThrice {
  readonly file: string
  readonly table: string
  readonly column: string
  readonly first: string
  readonly second: string
  readonly third: string
}

/** What each of the three said of the columns of the held-out part. */
export function labelledThrice(): readonly LabelledThrice[] {
  return parse(readFileSync(`${folder}labelled-thrice/labels.csv`, 'utf8'), { columns: true })
}

export function agreement(): Agreement {
  const rows = labelledThrice()
  const isPersonal = (label: string) => label !== 'none'
  const by = (['first', 'second', 'third'] as const).map((who) => rows.map((row) => isPersonal(row[who])))
  // What is the precision of one is the recall of the other.
  const shares = by.flatMap((one, at) =>
    by.filter((_, other) => other !== at).map((other) => one.filter((personal, row) => personal && other[row]).length / one.filter(Boolean).length),
  )
  return {
    precision: [Math.min(...shares), Math.max(...shares)],
    same: rows.filter(({ first, second, third }) => isPersonal(first) === isPersonal(second) && isPersonal(second) === isPersonal(third)).length,
    columns: rows.length,
  }
}
