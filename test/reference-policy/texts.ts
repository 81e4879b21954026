import { document } from '../../src/reference/document.js'

export interface FoundText {
  readonly at: string
  readonly en: string
  readonly ja: string | undefined
}

/** Every text of the reference policy, with its place. */
export const texts: readonly FoundText[] = [...textsIn(document, [])]

function* textsIn(value: unknown, path: readonly string[]): Generator<FoundText> {
  if (typeof value !== 'object' || value === null) return
  const { en, ja } = value as { readonly en?: unknown; readonly ja?: unknown }
  if (typeof en === 'string') yield { at: path.join('/'), en, ja: typeof ja === 'string' ? ja : undefined }
  else for (const [key, member] of Object.entries(value)) yield* textsIn(member, [...path, key])
}
