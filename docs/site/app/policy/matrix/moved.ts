/** A place in a table. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Where a key leads to from a place; nothing for a key that leads nowhere. */
export function moved(key: string, { row, column }: Place, rows: number, columns: number): Place | undefined {
  const within = (place: Place) => ({ row: Math.min(rows - 1, Math.max(0, place.row)), column: Math.min(columns - 1, Math.max(0, place.column)) })
  if (key === 'ArrowRight') return within({ row, column: column + 1 })
  if (key === 'ArrowLeft') return within({ row, column: column - 1 })
  if (key === 'ArrowDown') return within({ row: row + 1, column })
  if (key === 'ArrowUp') return within({ row: row - 1, column })
  if (key === 'Home') return { row, column: 0 }
  if (key === 'End') return { row, column: columns - 1 }
  return undefined
}
