import {useEffect, useState} from 'react'

const often = 5000

/** The present minute as an instant; what it is part of is drawn anew when it has passed. */
export const useNow = (): string => {
  const [minute, setMinute] = useState(() => Math.floor(Date.now() / 60_000))
  useEffect(() => {
    const timer = setInterval(() => setMinute(Math.floor(Date.now() / 60_000)), often)
    return () => clearInterval(timer)
  }, [])
  return new Date(minute * 60_000).toISOString().replace('.000Z', 'Z')
}
