import { graphStyle } from './graph-style.js'

const light =
  '--paper: #ffffff; --desk: #f3f5f7; --ink: #1c1f23; --quiet: #565d66; --line: #d9dee3; --edge: #6d7680; --link: #1d5fa3; --system: #eef4fb; --recipient: #f7f4ec; --error: #b3261e; --on-error: #ffffff; --warning: #8a5300; --note: #2867a8; --clean: #1f6f50; --aside: #f6f8fa'
const dark =
  '--paper: #191c20; --desk: #101214; --ink: #e7e9eb; --quiet: #a3abb4; --line: #343a41; --edge: #8d97a1; --link: #82b7ee; --system: #1d2a38; --recipient: #2b2820; --error: #ff8f85; --on-error: #2a0a07; --warning: #f0b25e; --note: #82b7ee; --clean: #6fd0a8; --aside: #20242a'

/** The styles of the page: light or dark as the reader prefers, light and unfolded on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box }
body { margin: 0; background: var(--desk); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', sans-serif; overflow-wrap: anywhere }
:lang(ja) body { font-family: system-ui, -apple-system, 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic', sans-serif; line-height: 1.75 }
body > * { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem }
h1, h2, h3, h4, h5, p, ul, dl, dd, figure { margin: 0 }
code { font: .9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Noto Sans Mono CJK JP', monospace }
a { color: var(--link) }
:target { outline: 2px solid var(--link); outline-offset: 3px }
header { padding-top: 2rem }
header .of { display: block; color: var(--quiet) }
.of, .level, .state, nav a, .legend span { display: inline-block }
.of::first-letter, .level::first-letter, .more::first-letter, .said::first-letter, h2::first-letter, dt::first-letter, thead th::first-letter, caption::first-letter, h5::first-letter, nav a::first-letter, .legend span::first-letter, summary::first-letter { text-transform: uppercase }
h1 { display: flex; gap: .75rem; align-items: center; margin: .25rem 0 .5rem; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.1rem); line-height: 1.25; text-wrap: balance }
.sign { flex: none; width: 1.5em; height: 1.5em; border-radius: 50%; display: grid; place-content: center; font-weight: 700; background: var(--clean); color: var(--desk) }
.failing .sign, .unaccounted .sign, .incomplete .sign { background: var(--error) }
.incomplete .sign { border-radius: .3em }
header dl { display: flex; flex-wrap: wrap }
.counts { gap: 1px; margin: 1.25rem 0; background: var(--line); border: 1px solid var(--line); border-radius: .5rem; overflow: hidden }
.counts div { flex: 1 1 6.5rem; padding: .6rem .8rem; background: var(--paper); display: flex; flex-direction: column-reverse; justify-content: flex-end }
.counts dt { font-size: .8125rem; line-height: 1.35; color: var(--quiet) }
.counts dd { font-size: 1.375rem; line-height: 1.3; font-weight: 600; font-variant-numeric: tabular-nums }
.counts .error dd { color: var(--error) }
.counts .warning dd { color: var(--warning) }
.against { gap: .25rem 1.75rem }
.against div { display: flex; gap: .5rem }
.against dt { color: var(--quiet) }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 1rem 0 0; list-style: none }
main { padding-bottom: 3rem }
section { margin-top: 2.25rem }
h2 { font-size: 1.3rem; line-height: 1.4; margin-bottom: .75rem; break-after: avoid }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 1.5rem 0 .5rem; break-after: avoid }
h4 { font-size: 1rem; line-height: 1.45; break-after: avoid }
h5 { font-size: .8125rem; line-height: 1.45; color: var(--quiet); font-weight: 600; margin-top: .6rem }
h3 .of, .quiet { color: var(--quiet); font-weight: 400 }
.count { display: inline-block; padding: 0 .55em; border-radius: 1em; background: var(--line); color: var(--ink); font-weight: 400; font-size: .8rem; line-height: 1.6; vertical-align: .1em; font-variant-numeric: tabular-nums }
summary { cursor: pointer; padding: .35rem 0 }
summary h2 { display: inline; margin: 0 }
figure, .finding, .faults li, .changes { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem }
figure { padding: .5rem }
.scrolled { overflow-x: auto; background: linear-gradient(90deg, var(--paper) 30%, transparent) 0 0 / 3rem 100% local, linear-gradient(270deg, var(--paper) 30%, transparent) 100% 0 / 3rem 100% local, linear-gradient(90deg, var(--line), transparent) 0 0 / 1rem 100% scroll, linear-gradient(270deg, var(--line), transparent) 100% 0 / 1rem 100% scroll; background-repeat: no-repeat }
.scrolled:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.picture { container-type: inline-size }
.hint { max-height: clamp(0px, (var(--needs) - 100cqw) * 999, 4rem); overflow: hidden; padding: 0 .5rem; font-size: .875rem; color: var(--quiet) }
.flow-list { display: none; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .25rem 1rem 1rem }
.flow-list ul { padding: 0; list-style: none }
.flow-list li { margin-top: .4rem; padding-left: .75rem; border-left: 3px solid var(--line) }
.flow-list li.fails { border-left: 3px dashed var(--error) }
@media screen and (max-width: 37.5rem) { .picture { display: none } .flow-list { display: block } }
.scrolled > svg { margin: 0 auto; width: 100%; max-width: 58rem; height: auto }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .5rem .5rem .25rem; list-style: none; font-size: .875rem; color: var(--quiet) }
.legend li { display: flex; gap: .5rem; align-items: center }
.legend svg { flex: none }
table { border-collapse: collapse; width: 100%; min-width: 44rem; background: var(--paper); font-size: .9rem; overflow-wrap: break-word }
td .quiet { display: block }
caption { text-align: left; padding: .5rem 0; color: var(--quiet); font-size: .875rem }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); font-weight: 400 }
thead th { font-weight: 600; white-space: nowrap; background: var(--aside) }
.mark, .number { display: inline-block; min-width: 1.6em; padding: 0 .4em; border: 1.5px solid var(--edge); border-radius: 1em; font-size: .875em; line-height: 1.5; text-align: center; text-decoration: none; color: var(--ink); font-variant-numeric: tabular-nums }
.mark.fails, .finding.fails .number { background: var(--error); border-color: var(--error); color: var(--on-error); font-weight: 700 }
.finding { padding: .9rem 1rem; margin-top: .75rem; border-left: 4px solid var(--edge) }
.finding.error { border-left-color: var(--error) }
.finding.warning { border-left: 4px double var(--warning) }
.finding.note { border-left: 4px dotted var(--note) }
.finding.folded { border-left-color: var(--line) }
.finding.folded .level { color: inherit }
.where { font-size: .875rem; color: var(--quiet); display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: baseline; margin-top: .2rem }
.level { font-weight: 700 }
.error .level { color: var(--error) }
.warning .level { color: var(--warning) }
.note .level { color: var(--note) }
.beside { display: grid; gap: .75rem 1.5rem; margin-top: .6rem }
.beside ul, .faults, .changes { padding-left: 1.1rem }
.more { font-size: .875rem; color: var(--quiet); margin-top: .6rem }
.rests { font-size: .9rem; background: var(--aside); border-radius: .35rem; padding: .25rem .8rem .7rem; align-self: start }
.rests > p { color: var(--quiet); padding-top: .45rem }
.rests dt { font-weight: 600; margin-top: .15rem }
.rests dt::first-letter { text-transform: none }
.rests dd + dt { margin-top: .5rem }
.faults { padding: 0; list-style: none }
.faults li { padding: .7rem 1rem; margin-top: .5rem; border-left: 4px solid var(--error) }
.changes { padding: .6rem 1rem .6rem 2rem }
.changes.widens { list-style: '+ ' }
.changes .where { display: inline; margin-left: .35rem }
@media (min-width: 48rem) { .beside { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr) } }
${graphStyle}
@page { margin: 15mm }
@media print {
  :root { color-scheme: light; ${light} }
  body { background: none; font-size: 9.5pt }
  body > * { max-width: none; padding: 0 }
  nav, .hint { display: none }
  .scrolled { overflow: visible }
  .scrolled > svg { min-width: 0 !important; max-width: 100% }
  table { min-width: 0; font-size: .8em }
  table code { overflow-wrap: anywhere }
  .finding, .faults li, tr { break-inside: avoid }
  details::details-content { content-visibility: visible; height: auto }
}
`
