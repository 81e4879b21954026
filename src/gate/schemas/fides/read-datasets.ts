import type { Column, Mark, SchemaRead } from '../../model/columns.js'
import type { SourceFile } from '../../model/location.js'
import type { Tree } from '../../reading/tree.js'
import { allMarks } from '../all-marks.js'
import { itemsOf, textAt, textOf, valueAt } from '../look.js'
import { marksInComment } from '../marks.js'
import { markOfCategory } from './mark-of-category.js'
import { listAt, namedBy, type Resources, readResources } from './resources.js'

/** How many fields of a file are read at most. */
const maxFields = 50_000

/** How long a name may be with the names it lies in: names in names multiply. */
const maxName = 1_000

/** Fields as they are read. */
interface Fields {
  readonly columns: Column[]
  left: number
}

interface Within {
  readonly table: string
  /** The names it lies in, each followed by a point. */
  readonly prefix: string
  /** What is said of all that lies in it: it holds for fields of which nothing is said. */
  readonly marks: readonly Mark[]
}

/** Reads the fields of the datasets of a file. A collection is a table. */
export function readDatasets(file: SourceFile): SchemaRead {
  const resources = readResources(file)
  if (resources.tree === undefined) return { columns: [], unread: resources.unread }
  const fields: Fields = { columns: [], left: maxFields }
  for (const dataset of listAt(resources, resources.tree, 'dataset')) {
    const ofDataset = marksOf(resources, dataset, [])
    for (const collection of listAt(resources, dataset, 'collections')) {
      const named = namedBy(resources, collection, 'name')
      const marks = marksOf(resources, collection, ofDataset)
      if (named !== undefined) readFields(resources, collection, { table: named.name, prefix: '', marks }, fields)
    }
  }
  return { columns: fields.columns, unread: resources.unread }
}

function readFields(resources: Resources, of: Tree, { table, prefix, marks: around }: Within, fields: Fields): void {
  for (const field of listAt(resources, of, 'fields')) {
    const named = namedBy(resources, field, 'name')
    if (named === undefined) continue
    fields.left -= 1
    if (fields.left === -1) resources.note(named.place, `there are more than ${maxFields} fields: from here on they are not read`)
    if (fields.left < 0) return
    const column = `${prefix}${named.name}`
    if (column.length > maxName) {
      resources.note(named.place, `the name is longer than ${maxName} characters with the names it lies in`)
      continue
    }
    const inField = marksOf(resources, field, around)
    const comment = textAt(field, 'description')?.trim() ?? ''
    fields.columns.push({
      table,
      column,
      type: typeOf(field),
      ...(comment === '' ? {} : { comment }),
      marks: allMarks([...inField, ...marksInComment(comment)]),
      at: resources.at(named.place),
    })
    readFields(resources, field, { table, prefix: `${column}.`, marks: inField }, fields)
  }
}

function typeOf(field: Tree): string {
  return textAt(valueAt(field, 'fides_meta'), 'data_type') ?? textAt(valueAt(field, 'fidesops_meta'), 'data_type') ?? ''
}

/**
 * What its categories say; where it has none, what is said around it. It is not personal where they all say so alone. A category of one's own says
 * nothing of persons: that is noted.
 */
function marksOf({ note }: Resources, of: Tree, around: readonly Mark[]): readonly Mark[] {
  const categories = itemsOf(valueAt(of, 'data_categories'))
  if (categories.length === 0) return around
  const marks = categories.flatMap((each) => {
    const category = textOf(each)
    const mark = category === undefined ? undefined : markOfCategory(category)
    if (mark === undefined) note(each.place, 'the category is not of the default taxonomy: whether it is of persons is not known')
    return mark ?? []
  })
  const isSystemAlone = marks.length === categories.length && marks.every(({ says }) => says === 'not-personal')
  return allMarks(isSystemAlone ? marks : marks.filter(({ says }) => says === 'personal'))
}
