const light = `--paper: #ffffff; --ink: #1c1f23; --quiet: #565d66; --line: #e1e5e9; --start: #7a828b; --kept: #2867a8; --to-act: #b8620b; --out: #7a58b0; --late: #b3261e; --again: #1f7a5c`
const dark = `--paper: #16191d; --ink: #e7e9eb; --quiet: #a3abb4; --line: #2c3137; --start: #7d868f; --kept: #68a6e6; --to-act: #f0a552; --out: #b79ae8; --late: #ff8f85; --again: #5fc9a0`

/** Sizes of letters in pixels, by what they are used for. */
export const sizes = { title: 15, said: 13, small: 12 } as const

/**
 * Colours are variables of the drawing's own class, so that it neither takes from the page nor gives to it. Signs differ in form as well as in colour.
 * On paper it is light.
 */
export const style = `
.clausewise-timeline { ${light}; max-width: 100%; height: auto; font-family: system-ui, -apple-system, 'Segoe UI', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic', sans-serif }
@media (prefers-color-scheme: dark) { .clausewise-timeline { ${dark} } }
@media print { .clausewise-timeline { ${light} } }
.clausewise-timeline text { fill: var(--ink); font-size: ${sizes.said}px }
.clausewise-timeline .title { font-size: ${sizes.title}px; font-weight: 600 }
.clausewise-timeline .what { font-weight: 600 }
.clausewise-timeline .quiet { fill: var(--quiet) }
.clausewise-timeline .small { fill: var(--quiet); font-size: ${sizes.small}px }
.clausewise-timeline .over { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round }
.clausewise-timeline .paper { fill: var(--paper) }
.clausewise-timeline .line { stroke: var(--line) }
.clausewise-timeline .start { stroke: var(--start); stroke-width: 1.5px }
.clausewise-timeline .as-of { fill: var(--ink) }
.clausewise-timeline .again { fill: var(--again) }
.clausewise-timeline .kept { fill: var(--kept) }
.clausewise-timeline .to-act { fill: var(--to-act) }
.clausewise-timeline .out { fill: var(--out); fill-opacity: .25; stroke: var(--out); stroke-dasharray: 3 2 }
.clausewise-timeline .open-out { fill: var(--out) }
.clausewise-timeline .open { fill: var(--quiet) }
.clausewise-timeline .late { fill: var(--late) }
`
