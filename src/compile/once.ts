/** What is made of an object, made once. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const before = new WeakMap<Of, { readonly made: Made }>()
  return (of) => {
    const known = before.get(of)
    if (known !== undefined) return known.made
    const made = make(of)
    before.set(of, { made })
    return made
  }
}
