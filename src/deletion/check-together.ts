import type { RequestFault } from '../model/decision.js'
import type { ValueType } from '../model/value-type.js'
import { noDay } from './calendar.js'
import { addFault } from './faults.js'
import type { ReadInput } from './read-input.js'

/** Checks what no member shows alone. Where a member that a check would need has a fault of its own, that one stands for it. */
export function checkTogether(input: ReadInput, faults: RequestFault[]): void {
  checkDocuments(input, faults)
  if (input.holds.length > 0) {
    checkIds(input, faults)
    checkNamed(input, 'refs', 'ref', faults)
    checkNamed(input, 'documents', 'document', faults)
  }
}

/** A document that must stay unaltered must do so for each of its holdings. */
function checkDocuments({ holdings }: ReadInput, faults: RequestFault[]): void {
  let unalterable: Set<string> | undefined
  for (const { document, unalterable: said } of holdings) {
    if (said === true && document !== undefined) {
      unalterable ??= new Set()
      unalterable.add(document)
    }
  }
  if (unalterable === undefined) return
  for (const { document, unalterable: said, index } of holdings) {
    if (said === false && document !== undefined && unalterable.has(document))
      addFault(faults, ['holdings', index, 'unalterable'], 'contradiction', undefined, ['true' satisfies ValueType])
  }
}

function checkIds({ holds }: ReadInput, faults: RequestFault[]): void {
  const ids = new Set<string>()
  for (const { id, index } of holds) {
    if (id === '') continue
    if (ids.has(id)) addFault(faults, ['holds', index, 'id'], 'duplicate', id)
    ids.add(id)
  }
}

/** A hold in force names nothing that no holding carries: it would keep less than somebody meant it to. Without its day, no hold is known to be in force. */
function checkNamed({ holdings, holds, asOf }: ReadInput, list: 'refs' | 'documents', member: 'ref' | 'document', faults: RequestFault[]): void {
  if (asOf === noDay) return
  const unread = faults.some(({ path }) => path[0] === 'holdings' && (path.length < 3 || path[2] === member))
  if (unread) return
  const carried = new Set<unknown>()
  for (const holding of holdings) carried.add(holding[member])
  for (const { covers, releasedOn, index } of holds) {
    if (asOf >= releasedOn) continue
    covers.listed[list].forEach((name, place) => {
      if (name !== undefined && !carried.has(name)) addFault(faults, ['holds', index, 'covers', list, place], 'unknown-name', String(name))
    })
  }
}
