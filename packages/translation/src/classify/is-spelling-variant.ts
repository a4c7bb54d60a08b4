const either = (words: string) => words.trim().split(/\s+/u).join('|')

/** Beginnings of words in which British English writes `our` and American English `or`. */
const ours =
  either(`arm behavi clam col endeav fav flav glam harb hon hum lab neighb od parl rig rum
  sav splend tum vap vig`)

/** Verbs that double their `l` in British English only. */
const doubled =
  either(`cancel channel counsel dial fuel funnel label level marshal model panel signal
  total travel tunnel`)

/** British form and American form of a part of a word; nothing else in the word changes. */
const american: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=^(?:un|dis|mis|anti)?(?:${ours}))our`, 'u'), 'or'],
  [new RegExp(`(?<=^(?:un|mis|re)?(?:${doubled}))l(?=ed|ing|or|er)`, 'u'), ''],
  // `advise`, `revise` and `exercise` have their `s` in both.
  [
    /(?<=^\p{L}{4,}(?<!exerc|prom|prem|surm|expert|appr|[pvw]))is(?=e[ds]?|ers?|ing|ations?$)/u,
    'iz',
  ],
  [/(?<=anal|paral|dial|catal|hydrol)ys(?=ed?$|er|ing)/u, 'yz'],
  [/(?<=^(?:cent|fib|theat|calib|sab|somb))re(?=[ds]?$)/u, 'er'],
  [/(?<=^(?:off|def|pret|lic))ence(?=[ds]?$)/u, 'ense'],
  [/(?<=^(?:dial|catal|anal|monol|epil))ogue(?=s?$)/u, 'og'],
  [/^programme(?=s?$)/u, 'program'],
]

const shortGreek = /^(?:foet(?:al|us)|faec(?:es|al)|caec(?:um|al)|oedema)$/u

const toAmerican = (word: string): string => {
  const plain = american.reduce((text, [british, form]) => text.replace(british, form), word)
  // At the end they are an ending: `mangoes`, `conjunctivae`.
  return plain.length >= 7 || shortGreek.test(plain)
    ? plain.replace(/[ao]e(?![sd]?$)(?!ver)/gu, 'e')
    : plain
}

/** Words that `ß` and `ss` keep apart: measure and mass, penance and bus. */
const germanPairs = /^(?:(?:ver)?ma|bu|flo|ru|scho|gescho)(?:ß|ss)(?:t|e(?:n|r|s|st)?)?$/u

/**
 * Whether two spellings are one word by the rules of two countries: `tumour` and `tumor`, `Straße`
 * and `Strasse`. In lower case; whether they are words is for the lexicon to say.
 */
export const isSpellingVariant = (a: string, b: string, locale: string): boolean => {
  if (locale.startsWith('en')) return toAmerican(a) === toAmerican(b)
  if (!locale.startsWith('de') || germanPairs.test(a)) return false
  return a.replaceAll('ß', 'ss') === b.replaceAll('ß', 'ss')
}
