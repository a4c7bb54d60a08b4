import {isRecord} from './is-record.ts'

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Whether a value is a block, or an object that holds blocks, in which a reader sees nothing. */
export const isEmptyBlock = (value: unknown): boolean => {
  if (!isRecord(value)) return false
  if (value._type !== 'block') return Array.isArray(value.body) && value.body.every(isEmptyBlock)
  return list(value.children).every(
    (child) =>
      isRecord(child) &&
      child._type === 'span' &&
      (typeof child.text !== 'string' || child.text.trim() === ''),
  )
}
