import {isFields, isText} from './guards.ts'
import {parseWhen} from './parse-when.ts'

/** A paragraph, heading or list item of a `$body`. */
export type TextEntry = {
  readonly key: string
  readonly text: string
  readonly style?: string
  readonly list?: string
}

/** A care card of a `$body`: one unit for translators, written as several entries. */
export type CardEntry = {
  readonly key: string
  readonly careCard: string
  readonly body: readonly TextEntry[]
}

/** A timed step of a `$body`; see `parseWhen`. */
export type StepEntry = {readonly key: string; readonly when: string; readonly text: string}

export type BodyEntry = TextEntry | CardEntry | StepEntry

const styles: readonly unknown[] = [undefined, 'normal', 'h3', 'h4']
const lists: readonly unknown[] = [undefined, 'bullet', 'number']
const urgencies: readonly unknown[] = ['emergency', 'urgent', 'routine']

const hasOnly = (value: object, names: readonly string[]) =>
  Object.keys(value).every((name) => names.includes(name))

const isKey = (value: unknown) => typeof value === 'string' && /^[A-Za-z0-9-]+$/.test(value)

const isTextEntry = (value: unknown): value is TextEntry =>
  isFields(value) &&
  hasOnly(value, ['key', 'text', 'style', 'list']) &&
  isKey(value.key) &&
  isText(value.text) &&
  styles.includes(value.style) &&
  lists.includes(value.list)

const isCardEntry = (value: unknown): value is CardEntry =>
  isFields(value) &&
  hasOnly(value, ['key', 'careCard', 'body']) &&
  isKey(value.key) &&
  urgencies.includes(value.careCard) &&
  Array.isArray(value.body) &&
  value.body.length > 0 &&
  value.body.every(isTextEntry)

const isStepEntry = (value: unknown): value is StepEntry =>
  isFields(value) &&
  hasOnly(value, ['key', 'when', 'text']) &&
  isKey(value.key) &&
  isText(value.when) &&
  parseWhen(value.when) !== undefined &&
  isText(value.text)

/** Whether a value is an entry that the authoring format knows; unknown fields are refused. */
export const isBodyEntry = (value: unknown): value is BodyEntry =>
  isTextEntry(value) || isCardEntry(value) || isStepEntry(value)
