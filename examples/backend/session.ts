/** Who is calling: somebody of the company, or a customer. Where they log in is no business of this example. */
export type Session =
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'customer'; readonly id: string; readonly corporation?: string | undefined }

/** Who receives what this caller is answered: nobody outside, or the customer by their id. The policy works out how they stand to the person. */
export function recipientOf(session: Session): { readonly id: string; readonly corporation?: string | undefined } | undefined {
  return session.kind === 'staff' ? undefined : { id: session.id, corporation: session.corporation }
}

/** Whether the caller may hear what the person stopped or agreed to: the company and the person themselves. */
export function mayHearOf(session: Session, id: string): boolean {
  return session.kind === 'staff' || session.id === id
}
