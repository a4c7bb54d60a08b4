import {sourceLocale} from '@preop/locales'
import {asRecord} from '@preop/schema/rules'
import {type DeskRow, markRefusalMessage, saveMark} from '@preop/translation'
import {useMemo} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../../api-version.ts'
import type {UnitAddress} from '../unit-row.ts'
import {describeFailure} from './describe-failure.ts'
import {lakeStore} from './lake-store.ts'

/** Marks the source and the translation in view as the same in meaning; gives what went wrong, in words. */
export const useMarkUnchanged = (
  {documentId, locale, path}: UnitAddress,
  {source, published}: DeskRow,
  userId: string,
): (() => Promise<string | undefined>) => {
  const client = useClient({apiVersion})
  const store = useMemo(() => lakeStore(client), [client])
  return async () => {
    if (!published) return markRefusalMessage({refused: 'noTranslation'})
    try {
      const outcome = await saveMark(store, {
        documentId,
        locale,
        path,
        seen: {sourceHash: source.hash, translation: published.value},
        editor: {id: userId, at: new Date().toISOString()},
        sourceLocale,
      })
      return 'refused' in outcome ? markRefusalMessage(outcome) : undefined
    } catch (error) {
      const {statusCode} = asRecord(error)
      if (statusCode === undefined) return 'The content lake does not answer. Try again later.'
      if (statusCode === 401) return 'You are signed out. Sign in, then mark it again.'
      return describeFailure(error).message
    }
  }
}
