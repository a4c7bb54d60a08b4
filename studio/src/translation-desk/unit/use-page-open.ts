import {useState, useSyncExternalStore} from 'react'
import {besideFrom} from './unit-styles.ts'

const key = 'preop.desk.page'
const answers = {open: true, closed: false} as const

const remembered = (): boolean | undefined => {
  const answer = localStorage.getItem(key)
  return answer === 'open' || answer === 'closed' ? answers[answer] : undefined
}

const remember = (isOpen: boolean) => {
  try {
    localStorage.setItem(key, isOpen ? 'open' : 'closed')
  } catch {
    // A browser without room forgets it; nothing else is lost.
  }
}

const wide = () => window.matchMedia(`(min-width: ${besideFrom})`)
const followWidth = (tell: () => void) => {
  const query = wide()
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/**
 * Whether the page is shown with the unit: as chosen last in this browser, else where there is room
 * beside it.
 */
export const usePageOpen = () => {
  const isWide = useSyncExternalStore(followWidth, () => wide().matches)
  const [chosen, choose] = useState(remembered)
  const isOpen = chosen ?? isWide
  return {
    isOpen,
    isWide,
    toggle: () => {
      remember(!isOpen)
      choose(!isOpen)
    },
  }
}
