/** What a test gives: facts and derived facts by name; `asked` is a list. */
export type Situation = Readonly<Record<string, string | boolean | readonly string[]>>

/** Whether a condition holds, read off plainly: an atom on something not given does not hold. */
export function holds(condition: object | undefined, situation: Situation): boolean {
  return Object.entries(condition ?? {}).every(([key, needed]) => {
    if (key === 'not') return !holds(needed, situation)
    if (key === 'all') return needed.every((each: object) => holds(each, situation))
    if (key === 'any') return needed.some((each: object) => holds(each, situation))
    const found = [situation[key]].flat()
    return [needed].flat().some((value) => found.includes(value))
  })
}

/** Every combination of values. */
export function combinations(values: Readonly<Record<string, readonly (string | boolean)[]>>): readonly Readonly<Record<string, string | boolean>>[] {
  return Object.entries(values).reduce<readonly Readonly<Record<string, string | boolean>>[]>(
    (all, [name, each]) => all.flatMap((one) => each.map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
}
