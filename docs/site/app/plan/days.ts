const msInDay = 86_400_000

/** Whether a text is a day that exists, as the engine writes days. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false
  const number = Date.parse(text)
  return !Number.isNaN(number) && dayAt(number / msInDay) === text
}

/** Days counted from 1970 in UTC, where each has 24 hours. */
export function dayNumber(day: string): number {
  return Date.parse(day) / msInDay
}

/** The day of such a number. */
export function dayAt(number: number): string {
  return new Date(number * msInDay).toISOString().slice(0, 10)
}

/** Today, where the reader is. */
export function today(): string {
  const now = new Date()
  return dayAt(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / msInDay)
}
