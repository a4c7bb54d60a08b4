import {toPublishedId} from '../../documents/document-ids.ts'
import type {LakeDocument} from '../../documents/lake-document.ts'
import {isRecord} from '../../is-record.ts'
import {toWords} from './to-words.ts'

const known = new WeakMap<LakeDocument, string>()

const collect = (value: unknown, into: string[]): void => {
  if (typeof value === 'string') into.push(toWords(value).join(' '))
  else if (Array.isArray(value)) for (const item of value) collect(item, into)
  else if (isRecord(value)) {
    for (const [name, child] of Object.entries(value)) {
      // Types, keys and references are no text that anybody wrote.
      if (!name.startsWith('_')) collect(child, into)
    }
  }
}

/**
 * The words of all texts in a document and of its id, one space before and after each; a line
 * break parts the texts, so that no phrase runs from one into the next.
 */
export const searchableText = (document: LakeDocument): string => {
  const present = known.get(document)
  if (present !== undefined) return present
  const texts = [toWords(toPublishedId(document._id)).join(' ')]
  collect(document, texts)
  const text = texts.map((words) => ` ${words} `).join('\n')
  known.set(document, text)
  return text
}
