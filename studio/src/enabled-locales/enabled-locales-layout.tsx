import {useEffect, useState} from 'react'
import type {LayoutProps} from 'sanity'
import {useLiveQuery} from '../use-live-query.ts'
import {enabledLocalesQuery} from './enabled-locales.query.ts'
import {enabledLocales} from './enabled-locales.ts'
import {toEnabledLocales} from './to-enabled-locales.ts'

const query = {fetch: enabledLocalesQuery, listen: '*[_id == "siteSettings"]'}

/**
 * Keeps `enabledLocales` true to the published settings while the Studio is open. It waits for them
 * at first, since previews are not worked out again when they come.
 */
export const EnabledLocalesLayout = (props: LayoutProps) => {
  const answer = useLiveQuery(query, {}, 'published')
  const [isKnown, setKnown] = useState(false)
  useEffect(() => {
    if (answer.state === 'loading') return
    if (answer.state === 'ready') enabledLocales.set(toEnabledLocales(answer.result))
    setKnown(true)
  }, [answer])
  return isKnown ? props.renderDefault(props) : null
}
