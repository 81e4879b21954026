import type { ManifestFault } from '../model/fault.js'

/** Of more things wrong with a manifest, those behind are told once the first are put right: nobody reads so far, and each costs time. */
export const mostFaults = 1_000

/** Faults as they are found. */
export interface FirstFaults {
  readonly list: readonly ManifestFault[]
  /** Adds a fault; one that is not told any more is not even made. */
  readonly add: (make: () => ManifestFault) => void
}

export function firstFaults(): FirstFaults {
  const list: ManifestFault[] = []
  return {
    list,
    add(make) {
      if (list.length < mostFaults) list.push(make())
    },
  }
}
