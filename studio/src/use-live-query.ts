import {useEffect, useState} from 'react'
import {useDocumentStore} from 'sanity'
import {apiVersion} from './api-version.ts'

type Query = {
  /** GROQ that gives the result. */
  readonly fetch: string
  /** GROQ filter of the documents whose changes may change the result. */
  readonly listen: string
}

type Answer =
  | {readonly state: 'loading'}
  | {readonly state: 'ready'; readonly result: unknown}
  | {readonly state: 'failed'; readonly error: unknown}

/**
 * The result of a query, asked again whenever a document it looks at changes.
 *
 * @param perspective - `drafts`: as editors see the content
 */
export const useLiveQuery = (
  {fetch, listen}: Query,
  params: Readonly<Record<string, string | readonly string[]>> = {},
  perspective: 'drafts' | 'published' | 'raw' = 'drafts',
): Answer => {
  const store = useDocumentStore()
  const [answer, setAnswer] = useState<Answer>({state: 'loading'})
  const asked = JSON.stringify(params)
  useEffect(() => {
    const answers = store.listenQuery({fetch, listen}, JSON.parse(asked), {
      apiVersion,
      perspective,
      tag: 'preop.desk',
    })
    const subscription = answers.subscribe({
      next: (result: unknown) => setAnswer({state: 'ready', result}),
      error: (error: unknown) => setAnswer({state: 'failed', error}),
    })
    return () => subscription.unsubscribe()
  }, [store, fetch, listen, asked, perspective])
  return answer
}
