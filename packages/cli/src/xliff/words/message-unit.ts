import {type Locale, sourceLocale} from '@preop/locales'
import {hashSource} from '@preop/translation'
import {
  type Code,
  type ExchangeUnit,
  type Fragment,
  sourceCodeBook,
  type Token,
  targetCodeBook,
  textToTokens,
} from '@preop/translation/exchange'
import {escapeMessage} from './escape-message.ts'
import {isForOneNumber} from './is-for-one-number.ts'
import {type MessageBranches, messageBranches, type Piece} from './message-branches.ts'
import {selectorsOf} from './selectors-of.ts'

type Book = ReturnType<typeof targetCodeBook>

const toFragment = (
  pieces: readonly Piece[],
  book: Book,
  isForOne = false,
): Fragment | undefined => {
  const tokens: Token[] = []
  for (const piece of pieces) {
    if ('words' in piece) {
      const made = textToTokens(piece.words, book)
      if (!made) return undefined
      tokens.push(...made)
      continue
    }
    const {raw} = piece
    const isOptional = raw === '#' && isForOne
    const found = book({kind: 'icu', name: raw, content: JSON.stringify(raw), isOptional})
    if (!found) return undefined
    tokens.push({kind: 'point', ...found})
  }
  return tokens
}

const branchOf = ({branches}: MessageBranches, selector: string): readonly Piece[] =>
  branches.get(selector) ?? branches.get('other') ?? []

const codesIn = (fragment: Fragment, codes: readonly Code[]) => {
  const ids = new Set(fragment.flatMap((token) => (typeof token === 'string' ? [] : [token.id])))
  return codes.filter(({id}) => ids.has(id))
}

/**
 * A message of the interface as a unit for translators: one part, or one for each plural category
 * of the target's grammar. What stands in braces is a code and cannot be altered.
 *
 * @param present - the message in the target's locale, if there is one
 */
export const messageUnit = (
  path: string,
  message: string,
  present: string | undefined,
  locale: Locale,
): ExchangeUnit => {
  const source = messageBranches(message)
  const selectors = selectorsOf(source, locale)
  const {book, codes} = sourceCodeBook()
  const parts = selectors.map((id) => ({
    id,
    source: toFragment(branchOf(source, id), book, isForOneNumber(id, source.type, locale)) ?? [],
  }))
  const assemble = (fragmentOf: (partId: string) => Fragment): string => {
    const isBranch = source.type === 'cardinal' || source.type === 'ordinal'
    const written = (id: string) =>
      fragmentOf(id)
        .map((token) => {
          if (typeof token === 'string') return escapeMessage(token, isBranch)
          const code = codes.find((one) => one.id === (token.like ?? token.id))
          return code ? String(JSON.parse(code.content)) : ''
        })
        .join('')
    if (source.head === undefined) return written('')
    return `${source.head} ${selectors.map((id) => `${id} {${written(id)}}`).join(' ')}}`
  }
  const translated = present === undefined ? undefined : messageBranches(present)
  const targets = new Map(
    parts.map((part) => [
      part.id,
      translated &&
        toFragment(branchOf(translated, part.id), targetCodeBook(codesIn(part.source, codes))),
    ]),
  )
  const isFitting = translated?.head === source.head && [...targets.values()].every(Boolean)
  const sourceHash = hashSource(message)
  return {
    path,
    field: path,
    kind: 'string',
    source: message,
    sourceHash,
    sourceCanonical: JSON.stringify(message),
    parts: parts.map((part) => ({...part, target: isFitting ? targets.get(part.id) : undefined})),
    codes,
    present:
      present === undefined
        ? undefined
        : {
            value: present,
            status: 'translated',
            origin: 'human',
            sourceHash,
            hash: isFitting
              ? hashSource(assemble((id) => targets.get(id) ?? []))
              : hashSource(present),
            place: 'published',
          },
    isSafetyCritical: false,
    notes: [
      ...(source.head === undefined
        ? []
        : [
            `One text for each form of the number that ${locale} has; ${sourceLocale} has fewer or others.`,
          ]),
    ],
    terms: [],
    assemble,
  }
}
