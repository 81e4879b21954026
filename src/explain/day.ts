import type { Day } from '../model/text.js'

/** A day apart, for a language to put together: plain numbers, the month from 1. */
export function dayParts(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, date }
}
