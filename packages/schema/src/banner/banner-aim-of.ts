/** What a page is about, as far as banners are aimed at it. */
export type BannerAim = {
  readonly locale: string
  readonly procedure?: string | undefined
  readonly specialties?: readonly string[] | undefined
  readonly donation?: boolean | undefined
}

type PageDocument = {
  readonly _id: string
  readonly _type: string
  readonly specialties?: readonly {readonly _ref: string}[]
}

/**
 * What the page of a document is about. Pages without a document are about nothing, but for the
 * list of appeals, which is about donations.
 */
export const bannerAimOf = (document: PageDocument): Omit<BannerAim, 'locale'> => {
  switch (document._type) {
    case 'procedure':
      return {
        procedure: document._id,
        specialties: (document.specialties ?? []).map(({_ref}) => _ref),
      }
    case 'specialty':
      return {specialties: [document._id]}
    case 'donation':
      return {donation: true}
    default:
      return {}
  }
}
