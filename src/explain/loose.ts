/**
 * The same members as `T`, compared member by member. The answers of a policy name its own vocabulary, and the compiler does not see
 * that an answer over fewer names is one over any names; without the vocabulary in between, it does.
 */
export type Loose<T> = T extends string | number | boolean | undefined ? T : { readonly [Member in keyof T]: Loose<T[Member]> }
