import type {Locale} from '@preop/locales'

/** An ending and what may stand in its place in the word's other forms. */
type Ending = readonly [ending: RegExp, ...replacements: readonly string[]]

/**
 * Endings of nouns and adjectives, not of derivation: a Snowball stem would also make one of
 * “operation” and “operator”.
 */
const endings: Readonly<Record<Locale, readonly Ending[]>> = {
  en: [
    [/'s$|'$/u, ''],
    [/ies$/u, 'y'],
    [/es$/u, '', 'e', 'is'],
    [/(?<=[^s])s$/u, ''],
    [/ae$/u, 'a'],
    [/i$/u, 'us'],
    [/(?:ia|a)$/u, 'um', 'ium'],
  ],
  fr: [
    [/[sx]$/u, ''],
    [/es?$/u, ''],
    [/aux$/u, 'al', 'ail', 'au'],
    [/ales?$/u, 'al'],
    [/ives?$/u, 'if'],
    [/euses?$/u, 'eux'],
    [/(?:nn|ll|tt)es?$/u, 'n', 'l', 't'],
    [/ères?$/u, 'er'],
  ],
  de: [
    [/(?:ern|en|em|er|es|e|n|s)$/u, ''],
    [/e[nrms]$/u, 'e'],
    [/en$/u, 'um', 'a', 'us'],
  ],
  it: [
    [/ch?[aeio]$|ci[aeo]?$/u, 'c'],
    [/gh?[aeio]$|gi[aeo]?$/u, 'g'],
    [/i?[aeio]$/u, ''],
  ],
  pt: [
    [/s$/u, ''],
    [/[rzsl]es$/u, 'r', 'z', 's', 'l'],
    [/(?:ões|ães|ãos)$/u, 'ão'],
    [/ais$/u, 'al'],
    [/[ée]is$/u, 'el', 'il'],
    [/óis$/u, 'ol'],
    [/is$/u, 'il'],
    [/ns$/u, 'm'],
    [/[oa]s?$/u, ''],
  ],
  ru: [
    [
      /(?:иями|ями|ами|иях|ях|ах|иям|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ом|ем|ым|им|ых|их|ам|ям|ов|ев|ую|юю|ию|ия|ии|ью|[аеиоуыэюяьй])$/u,
      '',
    ],
  ],
  ar: [[/(?:ات|ون|ين|ان|ة|ه|ها|هم|ك|ي)$/u, '']],
}

/** What is left of a word has to tell it from others. */
const shortest = 3

const fold = (word: string, locale: Locale): string => {
  const lower = word.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'")
  switch (locale) {
    case 'de':
      return lower.replace(/ä/gu, 'a').replace(/ö/gu, 'o').replace(/ü/gu, 'u')
    case 'ru':
      return lower.replace(/ё/gu, 'е')
    case 'ar':
      return lower
        .replace(/[\u064B-\u0652\u0640]/gu, '')
        .replace(/[أإآ]/gu, 'ا')
        .replace(/^(?:[وفبك]?ال|لل)(?=..)/u, '')
    case 'en':
    case 'fr':
    case 'it':
    case 'pt':
      return lower
    default: {
      const unknown: never = locale
      throw new Error(`Unknown locale "${unknown}".`)
    }
  }
}

const keysOf = (word: string, locale: Locale): readonly string[] => {
  const folded = fold(word, locale)
  const keys = endings[locale].flatMap(([ending, ...replacements]) =>
    ending.test(folded)
      ? replacements
          .map((replacement) => folded.replace(ending, replacement))
          .filter((key) => key.length >= shortest)
      : [],
  )
  return [...new Set([folded, ...keys])]
}

/** Texts repeat their words, and this is what takes long in finding terms. */
const known = new Map<string, readonly string[]>()
const mostKept = 50_000

/**
 * What a word may be an inflected form of. Two words can be forms of one word if they share a key.
 *
 * @param word - one word, without spaces
 */
export const inflectionKeys = (word: string, locale: Locale): readonly string[] => {
  const name = `${locale} ${word}`
  const kept = known.get(name)
  if (kept) return kept
  if (known.size >= mostKept) known.clear()
  const keys = keysOf(word, locale)
  known.set(name, keys)
  return keys
}
