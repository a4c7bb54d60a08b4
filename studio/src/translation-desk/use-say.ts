import {useCallback, useState} from 'react'

/**
 * What the desk last said. The same words twice in a row are read out twice: a space makes the
 * difference that a live region needs.
 */
export const useSay = (): [string, (text: string) => void] => {
  const [said, setSaid] = useState('')
  const say = useCallback(
    (text: string) => setSaid((before) => (before === text ? `${text} ` : text)),
    [],
  )
  return [said, say]
}
