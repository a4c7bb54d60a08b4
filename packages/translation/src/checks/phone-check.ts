import type {Check} from './checked-pair.types.ts'
import {compareSaid, type Said} from './compare/compare-said.ts'
import {toFailedChecks} from './compare/to-failed-checks.ts'
import type {Reading} from './reading/reading.types.ts'

/** Digits as they are dialled; 00 and + both lead abroad. */
const dialled = (text: string) => text.replace(/^\s*(?:\+|00)/u, '').replace(/\D/gu, '')

const said = ({phones}: Reading): readonly Said[] =>
  phones.map(({text, start, end}) => ({keys: [dialled(text)], firm: true, start, end}))

/** Numbers with spaces between may be telephone numbers that were grouped in another way. */
const alsoNumbers = ({tokens}: Reading): readonly Said[] =>
  tokens
    .filter(({kind, text}) => kind === 'number' && /\d.*\d.*\d.*\d.*\d.*\d/u.test(text))
    .map(({text, start, end}) => ({keys: [dialled(text)], firm: false, start, end}))

/** Telephone numbers in the text; those that are inline objects are locked and checked as links. */
export const phoneCheck: Check = (pair) => {
  const [source, target] = [pair.source.reading, pair.target.reading]
  return toFailedChecks(
    'phone',
    'error',
    pair,
    compareSaid(
      [...said(source), ...alsoNumbers(source)],
      [...said(target), ...alsoNumbers(target)],
    ),
  )
}
