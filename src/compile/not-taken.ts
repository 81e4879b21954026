/** What is thrown where a function is given something that it does not take. It says what kind of thing that was, and nothing of what it holds: errors are logged. */
export function notTaken(caller: string, takes: string, given: unknown): TypeError {
  return new TypeError(`${caller} takes ${takes}. It was given ${kindOf(given)}.`)
}

function kindOf(given: unknown): string {
  try {
    if (given === null || given === undefined) return String(given)
    if (Array.isArray(given)) return 'a list of other things'
    if (typeof given !== 'object') return `a ${typeof given}`
    return typeof (given as { readonly then?: unknown }).then === 'function' ? 'a promise: await it first' : 'another object, or one that is damaged'
  } catch {
    return 'something that cannot be read'
  }
}
