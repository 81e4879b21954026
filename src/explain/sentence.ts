/**
 * The sentence for a value of a union, from a table that has one for each of its codes; `tag` is the member that tells them apart.
 * The compiler cannot see that the sentence found under a value's code takes that value; the table's type is what makes it so.
 */
export function sentence<Tag extends string, Value extends Readonly<Record<Tag, string>>, Rest extends readonly unknown[]>(
  tag: Tag,
  table: { readonly [Code in Value[Tag]]: (value: Extract<Value, Readonly<Record<Tag, Code>>>, ...rest: Rest) => string },
  value: Value,
  ...rest: Rest
): string {
  const say = table[value[tag]] as (value: Value, ...rest: Rest) => string
  return say(value, ...rest)
}
