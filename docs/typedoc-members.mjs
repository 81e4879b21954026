// @ts-check
import { Comment, Converter, DeclarationReflection, IntrinsicType, ReflectionKind, ReflectionType } from 'typedoc'

/** Where the shipped policy's data stands. */
const data = 'src/reference/'

/**
 * Two kinds of member have no comment of their own, and need none.
 * The shipped policy's data says what it means in its own `means`: it is shown as an object, its members are not listed one by one.
 * A table with a member for each code says what it holds at the table: each member is told by its code.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const fileOf = (/** @type {DeclarationReflection} */ member) => project.getSymbolIdFromReflection(member)?.packagePath
    const members = () => project.getReflectionsByKind(ReflectionKind.Property).filter((member) => member instanceof DeclarationReflection)

    for (const member of members()) {
      const { type } = member
      if (!(type instanceof ReflectionType) || project.getReflectionById(member.id) === undefined) continue
      if ((type.declaration.children ?? []).some((child) => fileOf(child)?.startsWith(data))) {
        project.removeReflection(type.declaration)
        member.type = new IntrinsicType('object')
      }
    }
    for (const member of members()) {
      if (fileOf(member) === '' && !member.hasComment()) member.comment = new Comment([{ kind: 'text', text: `For \`${member.name}\`.` }])
    }
  })
}
