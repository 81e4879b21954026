/** The guides, in the order in which they are read. */
export const guides: readonly string[] = [
  'getting-started',
  'reading-an-answer',
  'reference-policy',
  'asking-in-a-backend',
  'deletion',
  'own-policy',
  'gate',
  'when-the-law-changes',
  'for-the-privacy-officer',
]
