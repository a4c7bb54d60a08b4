import type {Locale} from '@preop/locales'
import {createTranslator} from 'next-intl'
import ar from '../messages/ar.json' with {type: 'json'}
import de from '../messages/de.json' with {type: 'json'}
import en from '../messages/en.json' with {type: 'json'}
import fr from '../messages/fr.json' with {type: 'json'}
import it from '../messages/it.json' with {type: 'json'}
import pt from '../messages/pt.json' with {type: 'json'}
import ru from '../messages/ru.json' with {type: 'json'}

/** English sets the keys: a locale that lacks one does not compile. */
const messages: Readonly<Record<Locale, typeof en>> = {en, fr, de, it, pt, ru, ar}

const translatorOf = (locale: Locale) =>
  createTranslator({
    locale,
    messages: messages[locale],
    onError: (error) => {
      throw error
    },
  })

/** Words of the interface by typed key: `t('procedure.contents')`. */
export type Words = ReturnType<typeof translatorOf>

const kept = new Map<Locale, Words>()

/**
 * The words of the interface in a locale.
 *
 * @throws (when a word is asked for) if it is missing or its message is malformed
 */
export const wordsOf = (locale: Locale): Words => {
  const known = kept.get(locale)
  if (known) return known
  const words = translatorOf(locale)
  kept.set(locale, words)
  return words
}
