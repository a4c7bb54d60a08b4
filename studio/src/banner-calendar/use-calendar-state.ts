import {useCallback, useEffect, useRef, useState} from 'react'
import {useRouter} from 'sanity/router'
import {type CalendarState, calendarStateToParams, parseCalendarState} from './calendar-state.ts'

/** Browsers refuse to write the address as often as a slider moves. */
const pause = 300

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

type Change = (change: Partial<CalendarState> & {readonly at?: string | undefined}) => void

/** What the calendar shows, kept in the address. */
export const useCalendarState = (): {
  readonly state: CalendarState
  readonly change: Change
  readonly ownZone: string
} => {
  const {navigate, state: route} = useRouter()
  const params = route._searchParams ?? []
  const address = JSON.stringify(params)
  const [state, setState] = useState(() => parseCalendarState(params, ownZone))
  const written = useRef(address)

  // Somebody else changed the address: the way back, or a link.
  useEffect(() => {
    if (written.current === address) return
    written.current = address
    setState(parseCalendarState(JSON.parse(address), ownZone))
  }, [address])

  useEffect(() => {
    const next = calendarStateToParams(state, ownZone)
    if (JSON.stringify(next) === written.current) return
    const timer = setTimeout(() => {
      written.current = JSON.stringify(next)
      navigate({_searchParams: next}, {replace: true})
    }, pause)
    return () => clearTimeout(timer)
  }, [state, navigate])

  const change = useCallback<Change>((changes) => {
    setState((before) => {
      const {at, ...rest} = {...before, ...changes}
      return at === undefined ? rest : {...rest, at}
    })
  }, [])

  return {state, change, ownZone}
}
