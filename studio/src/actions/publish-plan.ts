import {sourceLocale} from '@preop/locales'
import {
  glossarySpellings,
  isInSafetySection,
  type KnownRedirect,
  pagePaths,
  planRedirects,
  type RedirectPlan,
} from '@preop/schema/rules'
import {
  type ChangedUnit,
  changedUnits,
  type DisplacedText,
  keepApproved,
  type Lexicon,
} from '@preop/translation'
import {publishedId} from '../published-id.ts'
import type {PublishState} from './publish-state.ts'
import type {StoredDocument} from './stored-document.ts'

/** What publishing a draft does, worked out before anybody is asked. */
export type PublishPlan = {
  readonly draft: StoredDocument
  readonly published: StoredDocument | undefined
  /** What the draft becomes, under the published id. */
  readonly next: StoredDocument
  /** Approved translations of which the draft, begun from an older copy, has not heard. */
  readonly kept: readonly DisplacedText[]
  readonly redirects: RedirectPlan
  /** Addresses, in locales that readers can choose, that led to other pages and will be this one's. */
  readonly taken: readonly KnownRedirect[]
  /** Old addresses of locales that readers can choose, each with the one it will lead to. */
  readonly moved: readonly {readonly from: string; readonly to: string}[]
  readonly changed: readonly ChangedUnit[]
}

/**
 * @param state - as `readPublishState` gives it
 * @returns undefined when there is no draft any more
 */
export const planPublish = (state: PublishState, lexicon: Lexicon): PublishPlan | undefined => {
  const {draft, published, enabledLocales} = state
  if (!draft) return undefined
  const drafted = {...draft, _id: publishedId(draft._id)}
  const {document, kept} = keepApproved(drafted, state.last, {sourceLocale})
  const next = {...drafted, ...document}
  const redirects = planRedirects(published, next, state.redirects)
  const paths = pagePaths(next)
  const isChosen = (locale = '') => enabledLocales.includes(locale)
  return {
    draft,
    published,
    next,
    kept,
    redirects,
    taken: state.redirects.filter(
      ({_id, from, target}) =>
        redirects.remove.includes(_id) && target !== next._id && isChosen(from.split('/')[1]),
    ),
    moved: redirects.write.flatMap(({locale, from}) => {
      const to = paths.get(locale)
      return to !== undefined && isChosen(locale) ? [{from, to}] : []
    }),
    changed: changedUnits(published, next, {
      sourceLocale,
      lexicon,
      glossaryWords: state.glossary.flatMap(glossarySpellings),
      isSafetyCritical: isInSafetySection,
    }),
  }
}
