import { type Application, DocumentReflection, KindRouter, type Reflection, type RouterTarget } from 'typedoc'
import { urlOfCode } from './search.js'

/** Lays each page where it says it belongs; symbols lie where they do otherwise. */
export function places(app: Application): void {
  app.renderer.defineRouter(
    'places',
    class extends KindRouter {
      override getIdealBaseName(reflection: Reflection): string {
        return reflection instanceof DocumentReflection ? String(reflection.frontmatter.place) : super.getIdealBaseName(reflection)
      }

      override getFullUrl(target: RouterTarget): string {
        return urlOfCode(target) ?? super.getFullUrl(target)
      }
    },
  )
}
