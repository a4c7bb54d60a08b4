import {useEffect, useRef, useState} from 'react'

/**
 * How long the site takes to show what was published, in milliseconds: as a rule it is there the
 * first time, and after the second even when it was slow.
 */
const delays = [1_500, 8_000]

/**
 * When a page is to be loaded anew: after its document was published, or when somebody asks.
 *
 * @param revision - of the published document
 * @returns how often so far, whether another time follows, and what asks for it
 */
export const useReloads = (revision: string) => {
  const [count, setCount] = useState(0)
  const [isDue, setDue] = useState(false)
  const seen = useRef(revision)
  useEffect(() => {
    if (seen.current === revision) return
    seen.current = revision
    setDue(true)
    const timers = delays.map((delay, index) =>
      setTimeout(() => {
        setCount((before) => before + 1)
        if (index === delays.length - 1) setDue(false)
      }, delay),
    )
    return () => timers.forEach(clearTimeout)
  }, [revision])
  return {count, isDue, reload: () => setCount((before) => before + 1)}
}
