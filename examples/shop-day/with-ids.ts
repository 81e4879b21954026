import type { BrokenRow, Row, Sheet } from './sheet.js'

/** The rows that have an id of their own; a blank one, or one met before, breaks the row. */
export function withIds<Cells extends { readonly id?: unknown }>(sheet: Sheet<Cells>): Sheet<Cells & { readonly id: string }> {
  const rows = new Map<string, Row<Cells & { readonly id: string }>>()
  const broken: BrokenRow[] = [...sheet.broken]
  for (const { at, cells } of sheet.rows) {
    const { id } = cells
    if (typeof id !== 'string' || id.trim() === '') broken.push({ at, fault: { code: 'no-id' } })
    else {
      const first = rows.get(id)
      if (first) broken.push({ at: { ...at, id }, fault: { code: 'id-twice', first: first.at } })
      else rows.set(id, { at: { ...at, id }, cells: { ...cells, id } })
    }
  }
  return { file: sheet.file, rows: [...rows.values()], broken }
}
