import {isRecord} from './is-record.ts'
import type {L10nUnit} from './localized.types.ts'

const origins: readonly unknown[] = ['human', 'machine', 'memory']

const isOptional = (value: unknown, check: (value: unknown) => boolean) =>
  value === undefined || value === null || check(value)

const isText = (value: unknown): value is string => typeof value === 'string'

const isMark = (value: unknown) =>
  isRecord(value) &&
  isText(value.by) &&
  value.by !== '' &&
  isText(value.at) &&
  isText(value.sourceHash)

/** Whether a stored value is complete provenance; anything less proves nothing about the text. */
export const isL10nUnit = (value: unknown): value is L10nUnit =>
  isRecord(value) &&
  [value._key, value.sourceHash, value.source, value.translatedBy, value.translatedAt].every(
    isText,
  ) &&
  origins.includes(value.origin) &&
  isOptional(value.reviewedBy, isText) &&
  isOptional(value.reviewedAt, isText) &&
  isOptional(value.meaningUnchanged, isMark)
