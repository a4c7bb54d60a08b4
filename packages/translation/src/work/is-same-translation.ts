import {isRecord} from '../is-record.ts'
import {isSameValue} from './is-same-value.ts'
import type {PublishedTranslation} from './published-translations.ts'

const withoutKey = (value: unknown) => (isRecord(value) ? {...value, _key: undefined} : value)

/** Whether two are one text with one provenance; under which key they stand does not count. */
export const isSameTranslation = (
  a: PublishedTranslation | undefined,
  b: PublishedTranslation | undefined,
): boolean =>
  isSameValue(withoutKey(a?.value), withoutKey(b?.value)) &&
  isSameValue(withoutKey(a?.stored), withoutKey(b?.stored))
