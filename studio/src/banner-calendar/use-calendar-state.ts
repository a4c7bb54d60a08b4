import {useCallback, useEffect, useRef, useState} from 'react'
import {useRouter} from 'sanity/router'
import {type CalendarState, calendarStateToParams, parseCalendarState} from './calendar-state.ts'

/** Browsers refuse to write the address as often as a slider moves: at most once in so many ms. */
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
  const writtenAt = useRef(0)
  /** Addresses written here that the router has not told of yet, the oldest first. */
  const pending = useRef<string[]>([])

  // Somebody else changed the address: the way back, or a link.
  useEffect(() => {
    const own = pending.current.indexOf(address)
    pending.current.splice(0, own + 1)
    if (own >= 0 || written.current === address) return
    written.current = address
    setState(parseCalendarState(JSON.parse(address), ownZone))
  }, [address])

  useEffect(() => {
    const next = calendarStateToParams(state, ownZone)
    if (JSON.stringify(next) === written.current) return
    const write = () => {
      writtenAt.current = Date.now()
      written.current = JSON.stringify(next)
      pending.current.push(written.current)
      navigate({_searchParams: next}, {replace: true})
    }
    const timer = setTimeout(write, Math.max(0, writtenAt.current + pause - Date.now()))
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
