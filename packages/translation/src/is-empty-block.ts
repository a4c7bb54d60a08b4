import {isRecord} from './is-record.ts'

/** Whether a value is a block in which a reader sees nothing. */
export const isEmptyBlock = (value: unknown): boolean =>
  isRecord(value) &&
  value._type === 'block' &&
  (Array.isArray(value.children) ? value.children : []).every(
    (child) =>
      isRecord(child) &&
      child._type === 'span' &&
      (typeof child.text !== 'string' || child.text.trim() === ''),
  )
