import type {ProcedureHead} from '@preop/content'
import {effectiveSlug} from '@preop/content'
import {getLocale, type Locale} from '@preop/locales'
import {bestSentences, type MarkedPart, markWords} from '@preop/search'
import type {SearchResultListProps} from '@preop/ui'
import {alternatesOf} from '../alternates.ts'
import {paths} from '../paths.ts'
import type {Resolver} from '../resolver.ts'
import type {FoundProcedure} from './find-procedures.ts'

type Result = SearchResultListProps['results'][number]

const marked = (text: string, lang: Locale, found: FoundProcedure | undefined): MarkedPart[] =>
  found?.library.locale === lang ? markWords(text, lang, found.hit.terms) : [{text, marked: false}]

const excerptOf = ({hit, library}: FoundProcedure) => {
  const {locale} = library
  const shown = bestSentences(library.texts.get(hit.id) ?? [], locale, hit.terms)
  if (!shown) return undefined
  return {
    parts: markWords(shown.text, locale, hit.terms),
    lang: locale,
    dir: getLocale(locale).dir,
    section: shown.section,
    id: shown.id,
  }
}

/**
 * A procedure as a result: its title, the text that answers best, and, if it is not there in the
 * reader's language, the languages it can be read in.
 *
 * @param found - what found it; undefined where no words were asked for
 * @returns undefined for a procedure without a page in the locale
 */
export const searchResult = (
  procedure: ProcedureHead,
  resolve: Resolver,
  enabled: readonly Locale[],
  found?: FoundProcedure,
): Result | undefined => {
  const {locale} = resolve
  const slug = effectiveSlug(procedure, locale)
  const title = resolve.text(procedure.title)
  if (slug === undefined || !title) return undefined
  const summary = resolve.text(procedure.summary)
  const href = paths.procedure(locale, slug)
  const excerpt = found && excerptOf(found)
  const inReadersLanguage = title.lang === locale
  return {
    key: procedure._id,
    href,
    title: {parts: marked(title.value, title.lang, found), lang: title.lang, dir: title.dir},
    ...(excerpt
      ? {excerpt: {parts: excerpt.parts, lang: excerpt.lang, dir: excerpt.dir}}
      : summary && {
          excerpt: {
            parts: marked(summary.value, summary.lang, found),
            lang: summary.lang,
            dir: summary.dir,
          },
        }),
    ...(excerpt?.section && excerpt.id && excerpt.lang === locale
      ? {section: {href: `${href}#${excerpt.id}`, text: excerpt.section}}
      : {}),
    ...(inReadersLanguage
      ? {}
      : {
          languages: alternatesOf(procedure, enabled, paths.procedure)
            .filter(({translated}) => translated)
            .map((alternate) => ({
              href: alternate.path,
              lang: alternate.locale,
              dir: getLocale(alternate.locale).dir,
              text: getLocale(alternate.locale).endonym,
            })),
        }),
    elsewhere: inReadersLanguage && excerpt !== undefined && excerpt.lang !== locale,
  }
}
