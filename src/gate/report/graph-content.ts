import { grouped } from '../../compile/grouped.js'
import { plain } from '../../compile/plain.js'
import { alike } from '../../explain/groups.js'
import type { Names } from '../../explain/names.js'
import type { Finding } from '../model/finding.js'
import type { FlowGraph } from '../model/report.js'
import { entityOf } from '../words/entity-of.js'
import type { Numbered } from './html-numbered.js'

/** A system or a recipient in the picture of flows. */
export interface Box {
  readonly path: string
  readonly name: string
  readonly kind: 'system' | 'recipient'
  /** Kinds of record, or the kind of recipient, by what they mean. */
  readonly holds: readonly string[]
  readonly country: string | undefined
  readonly isAbroad: boolean
  /** The numbers of its findings that fail. */
  readonly marks: readonly number[]
}

/** All flows from one box to another. */
export interface Arrow {
  /** The paths of the boxes. */
  readonly from: string
  readonly to: string
  /** The paths of the flows. */
  readonly flows: readonly string[]
  /** By what they mean, as are the grounds. */
  readonly fields: readonly string[]
  readonly grounds: readonly string[]
  /** The findings about its flows. */
  readonly findings: readonly Numbered[]
  /** The numbers of those that fail. */
  readonly marks: readonly number[]
}

/** What the picture of flows shows. */
export interface GraphContent {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
}

export interface GraphContentOptions {
  /** Names by what they mean alone. */
  readonly names: Names
  /** The country that is not abroad; without one no country is. */
  readonly home: string | undefined
  readonly fails: (finding: Finding) => boolean
}

/** The boxes of a graph, and one arrow for each pair of them between which something flows; with the findings about them. */
export function graphContent({ nodes, edges }: FlowGraph, findings: readonly Numbered[], { names, home, fails }: GraphContentOptions): GraphContent {
  const isFailing = ({ finding }: Numbered) => fails(finding)
  const ofEntity = grouped(findings, ({ finding }) => finding.entity)
  const boxes = new Set(nodes.map(({ path }) => path))
  const boxOf = new Map(edges.flatMap(({ path, from, to }) => (from === to ? [[path, from]] : [])))
  const ofBox = grouped(findings, ({ finding }) => boxOf.get(finding.entity) ?? boxAround(finding.entity, boxes))
  return {
    boxes: nodes.map(({ path, kind, holds, country }) => ({
      path,
      name: plain(entityOf(path).name),
      kind,
      holds: holds.map((held) => plain(kind === 'system' ? names.shortRecord(held) : names.recipient(held))),
      country: country === undefined ? undefined : plain(country),
      isAbroad: country !== undefined && home !== undefined && country !== home,
      marks: marksOf((ofBox.get(path) ?? []).filter(isFailing)),
    })),
    arrows: alike(edges, ({ from, to }) => [from, to]).map((flows) => {
      const [{ from, to }] = flows
      const paths = distinct(flows.map(({ path }) => path))
      const about = paths.flatMap((path) => ofEntity.get(path) ?? [])
      return {
        from,
        to,
        flows: paths,
        fields: distinct(flows.flatMap(({ fields }) => fields)).map((field) => plain(names.shortField(field))),
        grounds: distinct(flows.map(({ ground }) => ground)).map((ground) => plain(names.ground(ground))),
        findings: about,
        marks: marksOf(about.filter(isFailing)),
      }
    }),
  }
}

/** Where a recipient is, and whether that is abroad; nothing of a system. */
export function whereOf({ country, isAbroad }: Box, abroad: (country: string) => string): readonly string[] {
  if (country === undefined) return []
  return [isAbroad ? abroad(country) : country]
}

/** A finding about a part of a system is one about the system. */
function boxAround(entity: string, boxes: ReadonlySet<string>): string | undefined {
  let path = entity
  while (!boxes.has(path)) {
    const end = path.lastIndexOf('/')
    if (end < 0) return undefined
    path = path.slice(0, end)
  }
  return path
}

function marksOf(findings: readonly Numbered[]): readonly number[] {
  return findings.map(({ number }) => number).toSorted((a, b) => a - b)
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
