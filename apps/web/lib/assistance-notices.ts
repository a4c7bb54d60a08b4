import type {SiteSettings} from '@preop/content'
import {getLocale, isLocale} from '@preop/locales'
import type {LanguageHelpProps} from '@preop/ui'

/** The settings' notices on help with language, each with the direction it is written in. */
export const assistanceNotices = ({
  languageAssistance,
}: Pick<SiteSettings, 'languageAssistance'>): LanguageHelpProps['notices'] =>
  languageAssistance.map(({language, endonym, text, placeholder}) => ({
    lang: language,
    dir: isLocale(language)
      ? getLocale(language).dir
      : (new Intl.Locale(language).getTextInfo().direction ?? 'ltr'),
    endonym,
    text,
    placeholder,
  }))
