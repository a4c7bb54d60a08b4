import type {KeyboardEvent} from 'react'
import {Slider} from './chart.styles.ts'
import {formatMoment} from './format-moment.ts'
import {moveMoment, type Step} from './move-moment.ts'
import type {TimeWindow} from './time-window.ts'

const minute = 60_000

const toInstant = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z')

/** What a key does: an hour, with Shift a minute, with Page Up and Page Down a day. */
const stepOf = ({key, shiftKey}: KeyboardEvent): Step | undefined => {
  const minutes = shiftKey ? 1 : 60
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return {minutes}
    case 'ArrowLeft':
    case 'ArrowDown':
      return {minutes: -minutes}
    case 'PageUp':
      return {days: 1}
    case 'PageDown':
      return {days: -1}
    default:
      return undefined
  }
}

export type ClockProps = {
  readonly at: string
  readonly zone: string
  readonly window: TimeWindow
  readonly onChange: (at: string) => void
}

/**
 * A clock to slide along the time line. Keys lead out of the window too: then it goes along.
 * Home and End stay what they are for a slider.
 */
export const Clock = ({at, zone, window, onChange}: ClockProps) => (
  <Slider
    type="range"
    aria-label="Moment"
    aria-valuetext={formatMoment(at, zone)}
    aria-describedby="banner-calendar-keys"
    min={0}
    max={(window.end - window.start) / minute - 1}
    step={1}
    value={(Date.parse(at) - window.start) / minute}
    onChange={({currentTarget}) =>
      onChange(toInstant(window.start + Number(currentTarget.value) * minute))
    }
    onKeyDown={(event) => {
      const step = stepOf(event)
      if (!step) return
      event.preventDefault()
      onChange(moveMoment(at, step, zone))
    }}
  />
)
