import type { Decision } from '../model/decision.js'

/** Answers under four whole numbers each. A look-up allocates nothing. */
export interface Answers {
  readonly at: (a: number, b: number, c: number, d: number) => Decision | undefined
  readonly put: (a: number, b: number, c: number, d: number, answer: Decision) => void
  readonly count: () => number
}

/** The numbers stand side by side in one block of memory, four to an answer, at a slot that follows from them or the next one free. */
export function answerTable(): Answers {
  let size = 1024
  let numbers = new Float64Array(4 * size)
  let answers = new Array<Decision | undefined>(size).fill(undefined)
  let count = 0
  return { at, put, count: () => count }

  function at(a: number, b: number, c: number, d: number): Decision | undefined {
    let slot = slotOf(a, b, c, d) & (size - 1)
    for (let answer = answers[slot]; answer !== undefined; answer = answers[slot]) {
      const first = 4 * slot
      if (numbers[first] === a && numbers[first + 1] === b && numbers[first + 2] === c && numbers[first + 3] === d) return answer
      slot = (slot + 1) & (size - 1)
    }
    return undefined
  }

  function put(a: number, b: number, c: number, d: number, answer: Decision): void {
    // Half of it stays empty, so that what is not there is soon missed.
    if (2 * count >= size) grow()
    let slot = slotOf(a, b, c, d) & (size - 1)
    while (answers[slot] !== undefined) slot = (slot + 1) & (size - 1)
    numbers.set([a, b, c, d], 4 * slot)
    answers[slot] = answer
    count += 1
  }

  function grow(): void {
    const before = { numbers, answers }
    size *= 2
    numbers = new Float64Array(4 * size)
    answers = new Array<Decision | undefined>(size).fill(undefined)
    count = 0
    const number = (place: number) => before.numbers[place] ?? 0
    before.answers.forEach((answer, slot) => {
      const first = 4 * slot
      if (answer !== undefined) put(number(first), number(first + 1), number(first + 2), number(first + 3), answer)
    })
  }
}

/** A number that looks like chance, and follows from these four. */
function slotOf(a: number, b: number, c: number, d: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f)
  const folded = mixed ^ (mixed >>> 15)
  return folded ^ (folded >>> 7)
}
