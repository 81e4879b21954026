import type { Span } from '../../reading/tree.js'
import { spanOf } from './create-steps.js'
import { type Definition, definitionOf, typeAt } from './definition.js'
import { gapAt } from './gap-at.js'
import { closingOf, type Item, itemsOf } from './items.js'
import { isNear } from './misspelt.js'
import { type Noted, notesOf } from './notes.js'
import type { Piece } from './pieces.js'
import { joined, type Step, type Steps } from './step.js'
import { afterWait, areWordsAt, isSignAt, nameAt, namesAt, type TableName, tableAt, tableOf, wordAt } from './words.js'

const nothing: Steps = { steps: [], gaps: [] }

/** Things of a table that are no columns: they are dropped and renamed by their kind and name. */
const noColumns = 'CONSTRAINT PRIMARY FOREIGN UNIQUE CHECK INDEX KEY PARTITION SYSTEM PERIOD VALUE'.split(' ')

/** What is done to columns. Of other actions, this one is near to them: EXCHANGE PARTITION. */
const actions = ['ADD', 'MODIFY', 'CHANGE', 'DROP', 'ALTER', 'RENAME', 'EXCHANGE']

/** What ALTER TABLE does, action after action; ALTER TYPE for its attributes. */
export function alterSteps(text: string, { tokens, next, verb }: Piece, comments: readonly Span[], lineOf: (place: number) => number): Steps {
  const afterIf = areWordsAt(text, tokens, next, 'IF EXISTS') ? next + 2 : next
  const { names, next: afterNames } = namesAt(text, tokens, wordAt(text, tokens, afterIf) === 'ONLY' ? afterIf + 1 : afterIf)
  const afterName = afterWait(text, tokens, afterNames)
  const table = tableOf(names)
  if (table === undefined) return { steps: [], gaps: gapAt(tokens[0], 'the table has no name') }
  const actions = itemsOf(text, tokens.slice(isSignAt(text, tokens, afterName, '*') ? afterName + 1 : afterName)).flatMap((action) => eachAdded(text, action))
  // What stands above the statement is said of its column, where there is one.
  const spans = actions.map(({ noted }) => (actions.length === 1 ? { ...noted, start: tokens[0]?.start ?? 0 } : noted))
  const notes = notesOf(text, spans, comments, lineOf)
  return joined(actions.map((action, index) => stepsOf(text, table, action, notes[index] ?? [], verb === 'alter-type')))
}

interface Action extends Item {
  /** What comments may belong to. */
  readonly noted: Noted
}

/** An action; of `ADD (a, b)`, one for each column. */
function eachAdded(text: string, action: Item): readonly Action[] {
  const { tokens } = action
  const verb = tokens[0]
  const opening = wordAt(text, tokens, 1) === 'COLUMN' ? 2 : 1
  if (verb === undefined || wordAt(text, tokens, 0) !== 'ADD' || !isSignAt(text, tokens, opening, '(')) return [{ ...action, noted: spanOf(action) }]
  return itemsOf(text, tokens.slice(opening + 1, closingOf(text, tokens, opening))).map((item) => ({
    tokens: [verb, ...item.tokens],
    until: item.until,
    noted: spanOf(item),
  }))
}

function stepsOf(text: string, table: TableName, { tokens, until }: Item, notes: readonly string[], isType: boolean): Steps {
  const isNamed = ['COLUMN', 'ATTRIBUTE'].includes(wordAt(text, tokens, 1))
  const afterColumn = isNamed ? 2 : 1
  const isOther = !isNamed && (isType || (noColumns.includes(wordAt(text, tokens, 1)) && tokens.length > 2))
  const from = ['IF NOT EXISTS', 'IF EXISTS'].reduce((at, words) => (areWordsAt(text, tokens, at, words) ? at + words.split(' ').length : at), afterColumn)
  const column = nameAt(text, tokens, from)
  const rest: Item = { tokens: tokens.slice(from), until }

  switch (wordAt(text, tokens, 0)) {
    case 'ADD':
      if (isType && !isNamed) return nothing
      if (!isNamed && ['PARTITION', 'SYSTEM'].includes(wordAt(text, tokens, 1))) return nothing
      return defined(text, rest, notes, (definition) => ({ kind: 'add', table, definition }))
    case 'MODIFY':
      return defined(text, rest, notes, (definition) => ({ kind: 'redefine', table, column: definition.name, definition }))
    case 'CHANGE':
      if (column === undefined) return nothing
      return defined(text, { tokens: tokens.slice(from + 1), until }, notes, (definition) => ({ kind: 'redefine', table, column, definition }))
    case 'DROP':
      return isOther || column === undefined ? nothing : oneStep({ kind: 'drop', table, column })
    case 'ALTER': {
      const type = areWordsAt(text, tokens, from + 1, 'SET DATA TYPE') ? from + 4 : wordAt(text, tokens, from + 1) === 'TYPE' ? from + 2 : undefined
      return isOther || column === undefined || type === undefined ? nothing : oneStep({ kind: 'retype', table, column, type: typeAt(text, tokens, type) })
    }
    case 'RENAME': {
      const isTo = !isNamed && ['TO', 'AS'].includes(wordAt(text, tokens, 1))
      const to = wordAt(text, tokens, from + 1) === 'TO' ? nameAt(text, tokens, from + 2) : undefined
      if (isTo || tokens.length === 2) {
        const name = tableAt(text, tokens, isTo ? 2 : 1)
        return name === undefined || isType ? nothing : oneStep({ kind: 'rename-table', table, to: name })
      }
      return isOther || column === undefined || to === undefined ? nothing : oneStep({ kind: 'rename', table, column, to })
    }
    default:
      return !isType && isNear(wordAt(text, tokens, 0), actions) ? { steps: [], gaps: gapAt(tokens[0], 'this is no action that is known') } : nothing
  }
}

function defined(text: string, item: Item, notes: readonly string[], step: (definition: Definition) => Step): Steps {
  const definition = definitionOf(text, item)
  if (definition === 'neither') return { steps: [], gaps: gapAt(item.tokens[0], 'this is neither a column nor a constraint') }
  return definition === 'constraint' ? nothing : oneStep(step({ ...definition, notes }))
}

function oneStep(step: Step): Steps {
  return { steps: [step], gaps: [] }
}
