const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it may stand in HTML or XML, between tags and in an attribute. What no XML document may hold becomes the replacement character. */
export function escaped(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
