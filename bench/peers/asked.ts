/** A request for `canUse`, well formed. */
export interface UseRequest {
  readonly purpose: string | number
  readonly fields: readonly string[]
  readonly subject: Person
  readonly recipient?: { readonly id: string; readonly corporation?: string }
  readonly record?: string
  readonly retainedBy?: readonly string[]
  readonly origin?: Origin
  readonly site?: string
}

/** A request for `canDisclose`, well formed. */
export interface DisclosureRequest {
  readonly ground: string | number
  readonly fields: readonly string[]
  readonly recipient: { readonly kind: string; readonly name: string; readonly country: string }
  readonly purposes?: readonly (string | number)[]
  readonly subject?: Person
  readonly transaction?: string
  readonly evidence: Readonly<Record<string, string | boolean>>
  readonly record?: string
  readonly retainedBy?: readonly string[]
  readonly origin?: Origin
  readonly site?: string
}

interface Person {
  readonly id: string
  readonly standing: string
  readonly corporation?: string
  readonly agreed?: readonly (string | number)[]
}

type Origin = 'company' | { readonly partner: string }
