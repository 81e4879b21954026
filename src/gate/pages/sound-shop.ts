/** A manifest in which nothing is found, with more at its end: of the systems first, by two spaces. */
export function soundShop(more: string): string {
  return `clausewise: 1
policy: reference

systems:
  shop:
    collects:
      signup: { fields: [name, email], shown: [service-communication] }
    uses:
      notices: { purpose: service-communication, fields: [name, email], from: shop/profile, to: subject }
    stores:
      profile:
        fields: [name, email]
        deletes: { by: purge-profile, within: 14d }
${more}`
}
