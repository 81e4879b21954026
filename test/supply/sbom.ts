/** A list of components in the form of CycloneDX 1.5, as far as it is read here. */
export interface Sbom {
  readonly metadata: { readonly component: Component; readonly [member: string]: unknown }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
  readonly [member: string]: unknown
}

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly scope?: string
  readonly properties?: readonly Property[]
  readonly [member: string]: unknown
}

interface Property {
  readonly name: string
  readonly value: string
}

const development = 'cdx:npm:package:development'

/**
 * The part of npm's list that is shipped: what is installed beside the package, and what it carries in its own files, marked as bundled.
 * The day and the serial number are left out, so that the same sources and the same npm give the same file.
 *
 * @param listed what `npm sbom --sbom-format cyclonedx` printed
 * @param name the package's own name; npm takes that of the folder
 * @param bundled the components that are carried, as `name@version`
 */
export function sbomOf({ serialNumber: _, ...listed }: Sbom, name: string, bundled: readonly string[]): Sbom {
  const { timestamp: __, lifecycles: ___, ...metadata } = listed.metadata
  const components = listed.components.flatMap((component) =>
    bundled.includes(component['bom-ref']) ? [carried(component)] : isDevelopment(component) ? [] : [component],
  )
  const refs = [metadata.component, ...components].map((component) => component['bom-ref'])
  const unlisted = bundled.filter((ref) => !refs.includes(ref))
  if (unlisted.length > 0) throw new Error(`bundled, and not listed by npm: ${unlisted.join(', ')}`)
  return {
    ...listed,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components,
    dependencies: listed.dependencies
      .filter(({ ref }) => refs.includes(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.includes(each)) })),
  }
}

function isDevelopment({ properties = [] }: Component): boolean {
  return properties.some(({ name }) => name === development)
}

function carried(component: Component): Component {
  const others = (component.properties ?? []).filter(({ name }) => name !== development)
  return { ...component, scope: 'required', properties: [...others, { name: 'cdx:npm:package:bundled', value: 'true' }] }
}
