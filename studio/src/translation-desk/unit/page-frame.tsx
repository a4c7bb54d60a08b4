import {useEffect, useRef} from 'react'
import {styled} from 'styled-components'

const Frame = styled.iframe`
  display: block;
  inline-size: 100%;
  min-block-size: 0;
  flex: 1;
  border: 0;
  background: #fff;
`

/** A window that is drawn wider is done after this, in milliseconds. */
const settled = 300

type Props = {
  /** Without the fragment the same for as long as this is shown; else give another `key`. */
  readonly address: string
  readonly title: string
}

/**
 * The page itself. Another fragment only scrolls it: neither loads it anew nor makes a step for the
 * browser's Back. In another width its lines break anew and the place moves, so it is gone to again.
 * It may run the one script of banners, which its own policy names by its hash; a form, a window or
 * the desk around it it cannot reach.
 */
export const PageFrame = ({address, title}: Props) => {
  const frame = useRef<HTMLIFrameElement>(null)
  const isLoaded = useRef(false)
  const asked = useRef(address)
  const first = useRef(address)
  useEffect(() => {
    const element = frame.current
    if (!element || asked.current === address) return
    asked.current = address
    if (isLoaded.current) element.contentWindow?.location.replace(address)
    else element.src = address
  }, [address])
  useEffect(() => {
    const element = frame.current
    if (!element) return
    let width = element.clientWidth
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      clearTimeout(timer)
      timer = setTimeout(() => {
        // Until it is loaded the browser keeps it at its place.
        if (isLoaded.current) element.contentWindow?.location.replace(asked.current)
      }, settled)
    })
    observer.observe(element)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [])
  return (
    <Frame
      ref={frame}
      src={first.current}
      title={title}
      loading="lazy"
      referrerPolicy="no-referrer"
      sandbox="allow-same-origin allow-scripts"
      onLoad={() => {
        isLoaded.current = true
      }}
    />
  )
}
