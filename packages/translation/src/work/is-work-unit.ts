import {isRecord} from '../is-record.ts'
import type {WorkUnit} from './translation-work.types.ts'

const statuses: readonly unknown[] = [
  'new',
  'machine',
  'draft',
  'translated',
  'approved',
  'rejected',
]
const origins: readonly unknown[] = ['human', 'machine', 'memory']

const isText = (value: unknown): value is string => typeof value === 'string'
const isElement = (value: unknown) => isRecord(value) && isText(value._type) && isText(value._key)
const isComment = (value: unknown) =>
  isRecord(value) && [value._key, value.by, value.at, value.text].every(isText)
const isIgnoredCheck = (value: unknown) =>
  isRecord(value) && [value._key, value.check, value.reason].every(isText)

const optional = (check: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || value === null || check(value)
const listOf = (check: (value: unknown) => boolean) =>
  optional((value) => Array.isArray(value) && value.every(check))

const fields: Readonly<Record<keyof WorkUnit, [(value: unknown) => boolean, string]>> = {
  _key: [isText, 'a text'],
  path: [isText, 'a text'],
  sourceHash: [isText, 'a text'],
  sourceSnapshot: [isText, 'a text'],
  target: [optional(isText), 'a text or nothing'],
  targetBody: [
    (value) => listOf(isElement)(value) && (!Array.isArray(value) || value.length < 2),
    'at most one element with _type and _key',
  ],
  status: [(value) => statuses.includes(value), `one of ${statuses.join(', ')}`],
  origin: [optional((value) => origins.includes(value)), `one of ${origins.join(', ')}`],
  translatedBy: [optional(isText), 'a text or nothing'],
  translatedAt: [optional(isText), 'a text or nothing'],
  reviewedBy: [optional(isText), 'a text or nothing'],
  reviewedAt: [optional(isText), 'a text or nothing'],
  ignoredChecks: [listOf(isIgnoredCheck), 'objects with _key, check and reason'],
  comments: [listOf(isComment), 'objects with _key, by, at and text'],
}

/** What keeps a stored value from being a unit in work, in words; undefined when nothing does. */
export const workUnitFault = (value: unknown): string | undefined => {
  if (!isRecord(value)) return 'expected an object'
  const wrong = Object.entries(fields).find(([name, [check]]) => !check(value[name]))
  if (!wrong) return undefined
  const [name, [, expected]] = wrong
  const found = value[name] === undefined ? 'nothing' : JSON.stringify(value[name]).slice(0, 80)
  return `expected ${name} to be ${expected}, found ${found}`
}

/** Whether a stored value is a unit in work with all that it needs. */
export const isWorkUnit = (value: unknown): value is WorkUnit => workUnitFault(value) === undefined
