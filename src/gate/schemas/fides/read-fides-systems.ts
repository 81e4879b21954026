import type { Unread } from '../../model/columns.js'
import type { Location, SourceFile } from '../../model/location.js'
import type { Tree } from '../../reading/tree.js'
import { textAt, textsAt } from '../look.js'
import { listAt, namedBy, type Resources, readResources } from './resources.js'

/** The systems of a manifest of Fides, as it states them. */
export interface FidesSystems {
  readonly systems: readonly FidesSystem[]
  readonly unread: readonly Unread[]
}

interface FidesSystem {
  /** Its `fides_key`. */
  readonly key: string
  /** What people call it; its key where nothing is said. */
  readonly name: string
  /** Where its key is written. */
  readonly at: Location
  readonly declarations: readonly FidesDeclaration[]
  /** To whom it sends. */
  readonly egress: readonly FidesFlow[]
  /** From whom it receives. */
  readonly ingress: readonly FidesFlow[]
  /** The keys of the datasets that it, or a declaration of it, refers to. */
  readonly datasets: readonly string[]
}

/** What a system does with data. */
interface FidesDeclaration {
  /** Empty where nothing is said. */
  readonly name: string
  readonly dataUse: string
  readonly dataCategories: readonly string[]
  readonly dataSubjects: readonly string[]
  /** The keys of those flows of the system that it is about. */
  readonly egress: readonly string[]
  readonly ingress: readonly string[]
  /** Where its use is written. */
  readonly at: Location
}

interface FidesFlow {
  /** The key of a system or a dataset, or `user`. */
  readonly key: string
  /** `system`, `dataset` or `user`. */
  readonly type: string
  readonly dataCategories: readonly string[]
  readonly at: Location
}

/** Reads the systems of a manifest of Fides. It never throws. */
export function readFidesSystems(file: SourceFile): FidesSystems {
  const resources = readResources(file)
  if (resources.tree === undefined) return { systems: [], unread: resources.unread }
  const systems = listAt(resources, resources.tree, 'system').flatMap((system) => systemOf(resources, system) ?? [])
  return { systems, unread: resources.unread }
}

function systemOf(resources: Resources, system: Tree): FidesSystem | undefined {
  const key = namedBy(resources, system, 'fides_key')
  if (key === undefined) return undefined
  const declarations = listAt(resources, system, 'privacy_declarations')
  return {
    key: key.name,
    name: textAt(system, 'name') ?? key.name,
    at: resources.at(key.place),
    declarations: declarations.flatMap((each) => declarationOf(resources, each) ?? []),
    egress: flowsOf(resources, system, 'egress'),
    ingress: flowsOf(resources, system, 'ingress'),
    datasets: [...new Set([system, ...declarations].flatMap((each) => textsAt(each, 'dataset_references')))],
  }
}

function declarationOf(resources: Resources, declaration: Tree): FidesDeclaration | undefined {
  const use = namedBy(resources, declaration, 'data_use')
  if (use === undefined) return undefined
  return {
    name: textAt(declaration, 'name') ?? '',
    dataUse: use.name,
    dataCategories: textsAt(declaration, 'data_categories'),
    dataSubjects: textsAt(declaration, 'data_subjects'),
    egress: textsAt(declaration, 'egress'),
    ingress: textsAt(declaration, 'ingress'),
    at: resources.at(use.place),
  }
}

function flowsOf(resources: Resources, system: Tree, name: string): readonly FidesFlow[] {
  return listAt(resources, system, name).flatMap((flow) => {
    const key = namedBy(resources, flow, 'fides_key')
    if (key === undefined) return []
    return { key: key.name, type: textAt(flow, 'type') ?? '', dataCategories: textsAt(flow, 'data_categories'), at: resources.at(key.place) }
  })
}
