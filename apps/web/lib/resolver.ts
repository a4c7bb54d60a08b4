import type {LocalizedBody, LocalizedString, PortableTextNode} from '@preop/content'
import {type Locale, sourceLocale} from '@preop/locales'
import {type Resolved, resolveBody, resolveString} from '@preop/translation'
import {content} from './content.ts'
import {lexicon} from './lexicon.ts'

export type ResolvedNode = Resolved<PortableTextNode>

/** Which text a reader of a locale gets; every piece of content on a page goes through it. */
export type Resolver = ReturnType<typeof createResolver>

/**
 * @param locale - the reader's
 * @returns functions for the two kinds of localized fields. Safety-critical text is held to the
 *   stricter rule: only an editor's mark keeps a translation whose source has changed
 */
export const createResolver = (locale: Locale) => {
  const {glossaryWords} = content()
  const policy = (safetyCritical: boolean) => ({
    sourceLocale,
    safetyCritical,
    lexicon,
    glossaryWords,
  })
  return {
    locale,
    /** Undefined where the field has no source text. */
    text: (field: LocalizedString, safetyCritical = false) =>
      resolveString(field, locale, policy(safetyCritical)),
    /** The source text is there, or the page cannot be built. */
    required: (field: LocalizedString, what: string): Resolved<string> => {
      const resolved = resolveString(field, locale, policy(false))
      if (!resolved) throw new Error(`${what} has no text in the source locale "${sourceLocale}".`)
      return resolved
    },
    body: (field: LocalizedBody, safetyCritical = false) =>
      resolveBody(field, locale, policy(safetyCritical)),
  }
}

/** Whether a field is shown in the reader's own language. */
export const isTranslated = (text: Resolved<string> | undefined, locale: Locale): boolean =>
  text === undefined || text.lang === locale
