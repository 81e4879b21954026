/** The styles of the picture of flows: its colours are the page's. What fails is thick and broken, so that it is told apart without its colour. */
export const graphStyle = `
.flows { display: block; font-family: inherit }
.flows text { fill: var(--ink); font-size: 13px }
.flows .what { font-weight: 600 }
.flows .small { fill: var(--quiet); font-size: 12px }
.flows .badge { font-weight: 600; fill: var(--ink) }
.flows .box { fill: var(--paper); stroke: var(--edge); stroke-width: 1.25px }
.flows .system .box { fill: var(--system) }
.flows .recipient .box { fill: var(--recipient) }
.flows .inner { fill: none; stroke: var(--edge); stroke-width: 1.25px }
.flows .offending .box { stroke: var(--error); stroke-width: 2.5px; stroke-dasharray: 7 3 }
.flows .way { fill: none; stroke: var(--edge); stroke-width: 1.25px }
.flows .head { fill: var(--edge) }
.flows .arrow.offending .way { stroke: var(--error); stroke-width: 2.5px; stroke-dasharray: 7 3 }
.flows .arrow.offending .head { fill: var(--error) }
.flows .label rect { fill: var(--paper) }
.flows .label text { fill: var(--ink) }
.flows .apart path { stroke: var(--line) }
.flows .mark { fill: var(--error) }
.flows .number { fill: var(--on-error); font-weight: 700 }
.flows a:hover .mark { stroke: var(--ink); stroke-width: 2px }
`
