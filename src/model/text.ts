/** A sentence or a name in the languages the product speaks. English is always there; Japanese where the policy gives it. */
export interface Text {
  /** In English. */
  readonly en: string
  /** In Japanese. */
  readonly ja?: string | undefined
}

/** A civil day in the policy's own country, as ISO 8601 prints it: `'2026-04-01'`. Years 0001 to 9999; never a timestamp. */
export type Day = string
