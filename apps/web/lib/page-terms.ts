import {collectTerms} from '@preop/portable-text/text'
import type {ResolvedBody, TermEntry} from '@preop/ui'
import {content} from './content.ts'
import {paths} from './paths.ts'
import type {Resolver} from './resolver.ts'

/** A word of the glossary that a page uses: its meaning, and where on the page it opens. */
export type PageTerm = TermEntry & {id: string; opensAt: string}

/**
 * The words of the glossary that texts on a page use.
 *
 * @param bodies - with the paths they are rendered under, in reading order
 */
export const pageTerms = async (
  bodies: readonly {path: string; body: ResolvedBody}[],
  resolve: Resolver,
): Promise<PageTerm[]> => {
  const found = await Promise.all(
    [...collectTerms(bodies)].map(async ([id, opensAt]) => {
      const document = await content().byId('glossaryTerm', id)
      const term = document && resolve.text(document.term)
      const definition = document && resolve.text(document.definition)
      if (!term || !definition) return []
      return {id, opensAt, term, definition, href: paths.glossaryTerm(resolve.locale, id)}
    }),
  )
  return found.flat()
}
