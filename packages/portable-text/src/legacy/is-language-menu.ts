/** Languages that hospitals of many countries name on their pages. */
const tags =
  'am ar bg bn bs cs da de el en es fa fi fr gu he hi hmn hr ht hu hy id it ja ka kk km ko ku lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt pt-BR pt-PT ro ru sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi yi zh zh-Hans zh-Hant'.split(
    ' ',
  )

const nameIn = (locale: string, tag: string) =>
  new Intl.DisplayNames([locale], {type: 'language'}).of(tag)?.toLowerCase()

const simplified = [
  'chinese',
  'mandarin',
  'cantonese',
  'farsi',
  'tagalog',
  'haitian creole',
  '中文',
]

const languageNames = new Set([
  ...tags.flatMap((tag) => [nameIn('en', tag), nameIn(tag, tag)]),
  ...simplified,
])

const separators = /[\s,;|/·•–—-]+/u
const mostWords = 60

/** How many words from the start of a list are the name of one language; 0 if they are none. */
const nameLength = (words: readonly string[]): number =>
  [3, 2, 1].find(
    (length) => words.length >= length && languageNames.has(words.slice(0, length).join(' ')),
  ) ?? 0

/** Whether a text is nothing but the names of two languages or more, as on a language menu. */
export const isLanguageMenu = (text: string): boolean => {
  let rest = text.toLowerCase().split(separators, mostWords).filter(Boolean)
  let languages = 0
  while (rest.length > 0) {
    const length = nameLength(rest)
    if (length === 0) return false
    rest = rest.slice(length)
    languages += 1
  }
  return languages > 1
}
