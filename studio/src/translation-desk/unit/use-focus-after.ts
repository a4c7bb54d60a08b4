import {type RefObject, useEffect, useRef} from 'react'

/**
 * Keeps the focus with a thing whose button goes away when it is pressed, and comes back as another.
 *
 * @param place - holds the buttons, each with the name of its thing in `data-focus`
 * @returns tells which thing is being dealt with; nothing once that failed
 */
export const useFocusAfter = (
  place: RefObject<HTMLElement | null>,
): ((name: string | undefined) => void) => {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    // Nobody who has gone on to something else is called back.
    if (wanted.current === undefined || document.activeElement !== document.body) return
    const button = place.current?.querySelector(`[data-focus="${CSS.escape(wanted.current)}"]`)
    if (!(button instanceof HTMLElement)) return
    button.focus()
    wanted.current = undefined
  })
  return (name) => {
    wanted.current = name
  }
}
