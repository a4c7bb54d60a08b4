import {glossarySpellings} from '@preop/schema/rules'
import {useCallback, useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../api-version.ts'
import {messageOf} from '../message-of.ts'
import {type BannerRow, bannerRows} from './banner-rows.ts'
import {bannersQuery, listenQuery, surroundingsQuery} from './calendar.query.ts'
import {calendarBanners} from './calendar-banner.model.ts'
import {type CalendarPage, calendarPages} from './calendar-page.ts'
import {type Surroundings, surroundingsModel} from './surroundings.model.ts'

export type CalendarContent = {
  readonly rows: readonly BannerRow[]
  readonly pages: readonly CalendarPage[]
  readonly locales: Surroundings['enabledLocales']
  readonly glossaryWords: readonly string[]
}

/** `content` stays what was last read while there is an error. */
export type ContentState =
  | {readonly status: 'loading'}
  | {readonly status: 'ready'; readonly content: CalendarContent}
  | {readonly status: 'failed'; readonly error: string; readonly content?: CalendarContent}

/** Several documents change in one go when somebody publishes. */
const pause = 250

const useRead = () => {
  const client = useClient({apiVersion})
  const read = useCallback(async (): Promise<CalendarContent> => {
    const [banners, around] = await Promise.all([
      client.fetch<unknown>(bannersQuery, {}, {perspective: 'raw', tag: 'banner-calendar'}),
      client.fetch<unknown>(
        surroundingsQuery,
        {},
        {perspective: 'published', tag: 'banner-calendar'},
      ),
    ])
    const {pages, enabledLocales, terms} = surroundingsModel.parse(around)
    return {
      rows: bannerRows(calendarBanners.parse(banners)),
      pages: calendarPages(pages),
      locales: enabledLocales,
      glossaryWords: terms.flatMap(glossarySpellings),
    }
  }, [client])
  return {client, read}
}

/** Reads everything that the calendar needs, and again whenever any of it changes. Writes nothing. */
export const useCalendarContent = (): {
  readonly state: ContentState
  readonly retry: () => void
} => {
  const {client, read} = useRead()
  const [state, setState] = useState<ContentState>({status: 'loading'})
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt has to listen anew.
  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const fail = (error: unknown) => {
      if (isOver) return
      setState((before) => ({
        status: 'failed',
        error: messageOf(error),
        ...('content' in before && before.content ? {content: before.content} : {}),
      }))
    }
    const load = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        read().then((content) => {
          if (!isOver) setState({status: 'ready', content})
        }, fail)
      }, pause)
    }
    // The welcome comes first, and again after a lost connection: what was missed is read then.
    const listening = client
      .listen(
        listenQuery,
        {},
        {
          includeResult: false,
          includeAllVersions: true,
          visibility: 'query',
          events: ['welcome', 'mutation', 'reconnect'],
        },
      )
      .subscribe({
        next: ({type}) => {
          if (type !== 'reconnect') load()
        },
        error: fail,
      })
    return () => {
      isOver = true
      clearTimeout(timer)
      listening.unsubscribe()
    }
  }, [client, read, attempt])

  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  return {state, retry}
}
