/** What a plain scalar says, as YAML 1.2's core schema has it; `undefined` where the number cannot be held exactly. */
export function scalarOf(text: string): string | number | boolean | null | undefined {
  if (/^(?:|~|null|Null|NULL)$/.test(text)) return null
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+)$/.test(text)) {
    const number = Number(text)
    return Number.isSafeInteger(number) ? number : undefined
  }
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text)) {
    const number = Number(text)
    return Number.isFinite(number) ? number : undefined
  }
  return text
}
