import type {Check} from './checked-pair.types.ts'

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase()

/** One word, names and abbreviations may well be the same in two languages. */
const isSentence = (text: string) => {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  return words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length > 0
}

/** A target that is the source, letter by letter. */
export const untranslatedCheck: Check = ({source, target}) => {
  if (source.locale === target.locale || fold(source.text) !== fold(target.text)) return []
  if (!isSentence(source.text)) return []
  const severity = source.text.split(/\s+/u).length > 3 ? 'error' : 'warning'
  return [
    {
      check: 'untranslated',
      severity,
      fault: 'form',
      expected: [],
      found: [target.text.slice(0, 60)],
    },
  ]
}
