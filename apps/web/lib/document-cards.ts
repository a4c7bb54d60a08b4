import type {PageHead} from '@preop/content'
import type {CardListProps} from '@preop/ui'
import {byText} from './by-text.ts'
import {pageAddresses} from './page-addresses.ts'
import {pageTexts} from './page-texts.ts'
import type {Resolver} from './resolver.ts'

/** Pages as cards to read on from, in the alphabet of the reader. */
export const documentCards = async (
  documents: readonly PageHead[],
  resolve: Resolver,
): Promise<CardListProps['cards']> => {
  const ids = documents.map(({_id}) => _id)
  const addresses = await pageAddresses(ids, resolve.locale)
  return documents
    .flatMap((document) => {
      const texts = pageTexts(document)
      const title = resolve.text(texts.title)
      const text = resolve.text(texts.description)
      const href = addresses[document._id]
      return title && href ? [{key: document._id, href, title, ...(text ? {text} : {})}] : []
    })
    .sort(byText(resolve.locale, ({title}) => title.value))
}
