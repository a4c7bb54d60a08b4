import {useEffect, useRef} from 'react'
import {type ShortcutAction, shortcutOf} from './shortcuts.ts'

/** Does what a shortcut asks for, wherever on the page the focus is. */
export const useShortcuts = (act: (action: ShortcutAction) => void): void => {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = event.defaultPrevented ? undefined : shortcutOf(event)
      if (!action) return
      event.preventDefault()
      latest.current(action)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
