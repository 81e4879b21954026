import type { ScheduledFact } from './schedule.js'

/** The facts of a holding that gives none, as one text: a character for each fact of its kind. */
export function noFactsOf(count: number): string {
  return '\0'.repeat(count)
}

/** The facts given so far and one more, by the place of its value. */
export function withFact(given: string, { place }: ScheduledFact, valuePlace: number): string {
  return given.slice(0, place) + String.fromCharCode(valuePlace + 1) + given.slice(place + 1)
}
