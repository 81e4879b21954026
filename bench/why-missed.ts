/** Written by hand: why a target is missed, and what the limit is. It is printed only while the target is missed. */
export const whyMissed: Readonly<Record<string, string>> = {
  '`canUse`, the same, beside CASL':
    'The tables written by hand, which guard against nothing, would miss it too, if by less. Their limit is the reading: some ten to fifteen values a request, each found by its name, at some ten nanoseconds each. What the engine takes beyond them is the guard: it makes sure that nothing but plain values is read, and that nothing undeclared is there. CASL is asked here only what it can answer: which fields are refused.',
  '`planDeletions` over JSON lines, beside `JSON.parse` alone':
    'It stands at the edge of the target, and runs fall on either side. A plan reads each member of each holding once and builds an entry and an answer for each, all frozen: about as much work as making the holdings out of text. Of what is left to gain, most lies in listing the members of each record (`Object.keys`), some five in a hundred.',
  '`definePolicy` and `enforce`, the same':
    'A parse looks at the shape alone. Defining a policy also copies it, looks up every name it cites, proves that every clause is carried and every duty can ride, freezes it, and takes a SHA-256 digest of it in JavaScript, which alone costs nearly a third. It happens once, before the first question. `clausewise` itself does none of it when it is imported but `enforce`.',
  'the engine’s own code, minified and compressed':
    'The engine decides, and it plans deletions: the legal calendar, periods, documents, holds and notices are two fifths of it. Deciding alone stands in the next row.',
}
