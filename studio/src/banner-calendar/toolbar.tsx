import {ChevronLeftIcon} from '@sanity/icons/ChevronLeft'
import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Button, Flex, Select, Text} from '@sanity/ui'
import type {CalendarState} from './calendar-state.ts'
import {moveMoment, type Step} from './move-moment.ts'
import {type Zoom, zooms} from './time-window.ts'

const titles: Readonly<Record<Zoom, string>> = {week: 'Week', month: 'Month', quarter: 'Quarter'}

const lengths: Readonly<Record<Zoom, (direction: 1 | -1) => Step>> = {
  week: (direction) => ({days: 7 * direction}),
  month: (direction) => ({months: direction}),
  quarter: (direction) => ({months: 3 * direction}),
}

export type ToolbarProps = {
  readonly state: CalendarState
  /** The clock's moment. */
  readonly at: string
  readonly zones: readonly string[]
  readonly ownZone: string
  readonly onChange: (change: Partial<CalendarState> & {readonly at?: string | undefined}) => void
}

/** How much time is shown, which, and on whose clocks. */
export const Toolbar = ({state, at, zones, ownZone, onChange}: ToolbarProps) => {
  const move = (direction: 1 | -1) =>
    onChange({at: moveMoment(at, lengths[state.zoom](direction), state.zone)})
  return (
    <Flex gap={3} wrap="wrap" align="center">
      <Flex gap={1} role="group" aria-label="Time shown">
        {zooms.map((zoom) => (
          <Button
            key={zoom}
            fontSize={1}
            padding={2}
            mode={zoom === state.zoom ? 'default' : 'ghost'}
            aria-pressed={zoom === state.zoom}
            text={titles[zoom]}
            onClick={() => onChange({zoom})}
          />
        ))}
      </Flex>
      <Flex gap={1}>
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          icon={ChevronLeftIcon}
          aria-label={`A ${state.zoom} earlier`}
          onClick={() => move(-1)}
        />
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text="Now"
          disabled={state.at === undefined}
          onClick={() => onChange({at: undefined})}
        />
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          icon={ChevronRightIcon}
          aria-label={`A ${state.zoom} later`}
          onClick={() => move(1)}
        />
      </Flex>
      <Flex gap={2} align="center">
        <Text as="label" size={1} htmlFor="banner-calendar-zone" style={{flex: 'none'}}>
          Times in
        </Text>
        <Select
          id="banner-calendar-zone"
          fontSize={1}
          padding={2}
          value={state.zone}
          onChange={({currentTarget}) => onChange({zone: currentTarget.value})}
        >
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
              {zone === ownZone ? ' (yours)' : ''}
            </option>
          ))}
        </Select>
      </Flex>
    </Flex>
  )
}
