type Json = unknown

/** What stands where something else should. */
const unfit: readonly Json[] = [null, true, 7, -1.5, '', ' ', 'no such word', '__proto__', '2026-02-30', [], [null], ['no such word'], {}, { constructor: 'x' }]

/** Every request in which one thing is wrong, or may be: a member left out, another value in its place, a member too many. */
export function* spoilt(request: Json): Generator<Json> {
  yield* unfit
  yield* inside(request)
}

function* inside(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    yield [...value, ...value]
    for (const [index, each] of value.entries()) {
      const put = (...instead: readonly Json[]) => [...value.slice(0, index), ...instead, ...value.slice(index + 1)]
      for (const other of unfit) yield put(other)
      for (const other of inside(each)) yield put(other)
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, agread: [] }
    for (const [name, each] of Object.entries(value)) {
      const { [name]: _, ...others } = value as Record<string, Json>
      yield others
      for (const other of unfit) yield { ...value, [name]: other }
      for (const other of inside(each)) yield { ...value, [name]: other }
    }
  }
}
