/** More than any policy needs at once, and little enough to hold. */
const most = 4096

/** Keeps a value for the next asking, and gives it back. A cache that is full starts over, so that a stream of requests never grows it. */
export function cached<Key, Value>(cache: Map<Key, Value>, key: Key, value: Value): Value {
  if (cache.size >= most) cache.clear()
  cache.set(key, value)
  return value
}
