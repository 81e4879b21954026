/** A request as plain data, or `undefined` where it holds what cannot be read again: a getter, a Proxy, a value inside itself. */
export function plain(request: unknown): { readonly copy: unknown } | undefined {
  try {
    return { copy: copied(request, 0) }
  } catch {
    return undefined
  }
}

function copied(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > 8) throw new Error('inside itself')
  if (Array.isArray(value)) {
    if (value.length > 20_000) throw new Error('too long to copy')
    return value.map((member) => copied(member, depth + 1))
  }
  const copy: object = Object.create(Object.getPrototypeOf(value))
  for (const key of Object.keys(value)) {
    const descriptor = Object.getOwnPropertyDescriptor(value, key)
    if (descriptor === undefined || !('value' in descriptor)) throw new Error('a getter')
    Object.defineProperty(copy, key, { ...descriptor, value: copied(descriptor.value, depth + 1) })
  }
  return copy
}

/** The same value, it and everything in it frozen. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const key of Object.keys(value)) deepFrozen((value as Record<string, unknown>)[key])
  }
  return value
}

/** Whether a value and everything in it is frozen. */
export function isDeepFrozen(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen))
}

type Members = { readonly [member: string]: unknown }

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy of a request with one member changed; of what is no object, itself. */
export function withMember(request: unknown, member: string, value: unknown): unknown {
  return isObject(request) ? { ...request, [member]: value } : request
}

/** A copy of a request about a person of another standing; of one without a subject, itself. */
export function withStanding(request: unknown, standing: string): unknown {
  return isObject(request) && isObject(request.subject) ? { ...request, subject: { ...request.subject, standing } } : request
}
