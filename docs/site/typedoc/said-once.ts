import { type Application, Converter, type DeclarationReflection, ReflectionKind } from 'typedoc'

/** A verb is a constant with the type of a function: its comment stands at the constant and at the signature. It is said at the signature, beside what it takes. */
export function saidOnce(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.Function)) {
      const { signatures = [] } = reflection as DeclarationReflection
      if (signatures.some((signature) => signature.hasComment())) delete reflection.comment
    }
  })
}
