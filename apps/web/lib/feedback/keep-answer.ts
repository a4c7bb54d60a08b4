import {randomUUID} from 'node:crypto'
import type {Locale} from '@preop/locales'
import {lakeClient} from '../lake-client.ts'
import type {Answer} from './parse-answer.ts'

/**
 * Keeps an answer in the lake, under an id that nobody reads without a token. It names the page and
 * the locale, and nothing of the reader.
 *
 * @throws if the lake does not answer or the site may not write to it
 */
export const keepAnswer = async (
  procedureId: string,
  locale: Locale,
  answer: Answer,
): Promise<void> => {
  const client = lakeClient('write')
  if (!client) throw new Error('Answers cannot be kept: set SANITY_API_WRITE_TOKEN for the site.')
  await client.create(
    {
      _id: `feedback.${randomUUID()}`,
      _type: 'feedback',
      page: {_type: 'reference', _ref: procedureId, _weak: true},
      locale,
      helpful: answer.helpful === 'yes',
      ...(answer.helpful === 'no' ? {reason: answer.reason} : {}),
    },
    {returnDocuments: false},
  )
}
