import { median, type Timing } from './turns.js'

/** What came out of several runs: the one in the middle, and the lowest and highest. */
export interface Spread {
  readonly middle: number
  readonly lowest: number
  readonly highest: number
}

export function spreadOf(values: readonly number[]): Spread {
  return { middle: median(values), lowest: Math.min(...values), highest: Math.max(...values) }
}

/** How many times as long the one took as the other, run by run. */
export function ratioOf(one: readonly number[], other: readonly number[]): Spread {
  return spreadOf(one.map((value, run) => value / (other[run] ?? Number.NaN)))
}

export function runsOf(timings: readonly Timing[], name: string): readonly number[] {
  const found = timings.find((timing) => timing.name === name)
  if (found === undefined) throw new Error(`${name} was not measured`)
  return found.runs
}

/** Nanoseconds in the unit they are read in. */
export function time(nanoseconds: number): string {
  if (nanoseconds < 10) return `${nanoseconds.toFixed(1)} ns`
  if (nanoseconds < 10_000) return `${count(Math.round(nanoseconds))} ns`
  if (nanoseconds < 1_000_000) return `${(nanoseconds / 1_000).toFixed(nanoseconds < 100_000 ? 1 : 0)} µs`
  return `${(nanoseconds / 1_000_000).toFixed(1)} ms`
}

export function count(value: number): string {
  return value.toLocaleString('en-US')
}

export function times(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : count(Math.round(value))} ×`
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
