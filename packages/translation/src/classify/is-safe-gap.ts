import type {Token} from './tokenize.ts'
import {abbreviations, clauseWords, criticalWords, negations, numberWords} from './words.ts'

/** Where a gap stands: the tokens around it, and whether its sentence says no to anything. */
export type GapContext = {
  readonly before: Token | undefined
  readonly after: Token | undefined
  readonly negated: boolean
}

const marksOf = (gap: string): string =>
  gap
    .replace(/\s+/gu, '')
    .replaceAll('...', '…')
    .replace(/[–—‐‑]/gu, '-')
    .replace(/["“”„«»‚‘’']/gu, '"')
    .replace(/([.!,;:\-…])\1+/gu, '$1')

const isStop = (marks: string) => /^[.!…]$/u.test(marks)
const isPause = (marks: string) => /^[,;:-]$/u.test(marks)
const isHyphen = (gap: string) => /^[-‐‑]$/u.test(gap)
const isSpace = (gap: string) => /^\s+$/u.test(gap)

const wordIn = (words: ReadonlySet<string>, token: Token | undefined) =>
  token !== undefined && words.has(token.text.toLowerCase())

const besideAny = ({before, after}: GapContext, ...lists: readonly ReadonlySet<string>[]) =>
  lists.some((words) => wordIn(words, before) || wordIn(words, after))

/** "follow up" and "follow-up" say the same; "more-effective" and "more effective" do not. */
const joinable: ReadonlySet<string> = new Set(['up', 'down', 'off'])
const decisive: ReadonlySet<string> = new Set(
  [...negations, ...numberWords, ...criticalWords].filter((word) => !joinable.has(word)),
)

const isSafeHyphen = (then: string, now: string, context: GapContext) =>
  ((isHyphen(then) && isSpace(now)) || (isSpace(then) && isHyphen(now))) &&
  !besideAny(context, decisive)

const isSafePause = (then: string, now: string, context: GapContext) =>
  [then, now].every((marks) => marks === '' || isPause(marks) || isStop(marks)) &&
  // A sentence's end that comes or goes moves words into another sentence.
  !([then, now].includes('') && [then, now].some(isStop)) &&
  !context.negated &&
  !besideAny(context, clauseWords, negations)

/** A line that ends or joins another is a change of structure unless the sentence ends there. */
const keepsLines = (then: string, now: string) =>
  then.includes('\n') === now.includes('\n') || [then, now].every((gap) => /[.!:]/u.test(gap))

const oneSpace = (gap: string) => gap.replace(/\s+/gu, ' ')

const isBracket = (token: Token | undefined) => token !== undefined && /^[()[\]]$/u.test(token.text)

/** Beside a number or a sign every mark may belong to it: a decimal point, a minus, an inch. */
const isSafeBesideNumber = (then: string, now: string, {before, after}: GapContext) =>
  oneSpace(then) === oneSpace(now) ||
  // A space inside a bracket; one before it may join a bracket to what it stands for: `f (x)`.
  ((before?.text === '(' || after?.text === ')') &&
    (before?.kind === 'word' || after?.kind === 'word' || isBracket(after)) &&
    [then, now].every((gap) => gap.trim() === '')) ||
  (before?.kind === 'number' && [then, now].every((gap) => gap.trim() === ''))

const isSafeEnd = (then: string, now: string, {before}: GapContext) => {
  const rest = (gap: string) => gap.replace(/[\s.!…,;:]/gu, '')
  return before?.kind === 'word'
    ? rest(marksOf(then)) === rest(marksOf(now))
    : rest(then) === rest(now)
}

const isSafeBetweenWords = (then: string, now: string, context: GapContext): boolean => {
  const [before, after] = [marksOf(then), marksOf(now)]
  // Without any gap two tokens are one word under two marks.
  if (then === '' || now === '') return false
  const spacesHyphen = before === '-' && after === '-' && /\s/.test(then) !== /\s/.test(now)
  if (spacesHyphen) return !besideAny(context, decisive)
  if (before === after) return true
  if (isSafeHyphen(then, now, context)) return true
  if (isStop(before) && isStop(after)) return true
  if (new Set([before, after, '', '.']).size === 2) return wordIn(abbreviations, context.before)
  if (isHyphen(then) || isHyphen(now)) return false
  return isSafePause(before, after, context)
}

/** Whether a change of punctuation or spacing between two tokens leaves the meaning. */
export const isSafeGap = (then: string, now: string, context: GapContext): boolean => {
  if (then === now) return true
  if (!context.before) return marksOf(then) === marksOf(now)
  if (!context.after) return isSafeEnd(then, now, context)
  if (!keepsLines(then, now)) return false
  return context.before.kind === 'word' && context.after.kind === 'word'
    ? isSafeBetweenWords(then, now, context)
    : isSafeBesideNumber(then, now, context)
}
