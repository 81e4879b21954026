import type { SourceFile } from '../model/location.js'

/** What is made of a file, made once for as long as its text is the same: whoever asks what a file is asks for it again when it is read. */
export function onceAFile<Made>(make: (file: SourceFile) => Made): (file: SourceFile) => Made {
  const before = new WeakMap<SourceFile, { readonly text: string; readonly made: Made }>()
  return (file) => {
    const known = before.get(file)
    if (known?.text === file.text) return known.made
    const made = make(file)
    before.set(file, { text: file.text, made })
    return made
  }
}
