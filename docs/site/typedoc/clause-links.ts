import { type Application, Comment, CommentTag, Converter, DocumentReflection, type ProjectReflection, type Reflection, ReflectionKind } from 'typedoc'
import { clausesByType } from '../types-carrying.js'

/**
 * Turns the tags `@clause use.4` of a function into one line with a link to the page of each clause. A clause that has no page fails the build.
 * A type has no tags, since it is of every policy: the clauses of the reference policy that it carries are found, and linked in the same way.
 */
export function clauseLinks(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const pages = clausePages(project)
    const ofTypes = clausesByType()
    for (const reflection of Object.values(project.reflections)) {
      const { comment } = reflection
      const tagged = comment?.getTags('@clause').map(({ content }) => Comment.combineDisplayParts(content).trim()) ?? []
      // A verb says at the engine what it says at the door: it is tagged at both, and linked at the door.
      const isOfEngine = reflection.kindOf(ReflectionKind.Method) || reflection.parent?.kindOf(ReflectionKind.Method) === true
      if (isOfEngine) comment?.removeTags('@clause')
      const ids = [...(isOfEngine ? [] : tagged), ...(reflection.kindOf(typeKinds) ? (ofTypes.get(reflection.name) ?? []) : [])]
      if (comment === undefined || ids.length === 0) continue
      comment.removeTags('@clause')
      const content = ids.flatMap((id, index) => {
        const page = pages.get(id)
        if (page === undefined) app.logger.error(`${reflection.getFullName()} is tagged with the clause ${id}, which has no page`)
        const link = { kind: 'inline-tag', tag: '@link', text: id, ...(page === undefined ? {} : { target: page as Reflection }) } as const
        return index === 0 ? [link] : [{ kind: 'text', text: ', ' } as const, link]
      })
      comment.blockTags.push(new CommentTag('@clauses', content))
    }
  })
}

const typeKinds = [ReflectionKind.Interface, ReflectionKind.TypeAlias]

function clausePages(project: ProjectReflection): ReadonlyMap<string, DocumentReflection> {
  const all = Object.values(project.reflections).filter((each) => each instanceof DocumentReflection)
  return new Map(all.flatMap((page) => (String(page.frontmatter.place).startsWith('clauses/') ? [[page.name, page] as const] : [])))
}
