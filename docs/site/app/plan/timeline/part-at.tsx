import type { Part } from './bars.js'

const height = 12
/** A few days beside many years are still seen. */
const leastWidth = 3

/** A part of a bar: whole or half as high, outlined, or an arrow, so that it is told apart without its colour. */
export function PartAt({ part: { sign, from, to }, y }: { readonly part: Part; readonly y: number }) {
  if (sign === 'open') return <path class={sign} d={`M${from} ${y - 2}L${to} ${y + height / 2}L${from} ${y + height + 2}Z`} />
  const inset = sign === 'to-act' ? height / 4 : 0
  return <rect class={sign} x={from} y={y + inset} width={Math.max(leastWidth, to - from)} height={height - 2 * inset} rx={inset === 0 ? 2 : 0} />
}
