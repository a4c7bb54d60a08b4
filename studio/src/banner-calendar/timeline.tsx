import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import type {BannerRow} from './banner-rows.ts'
import {Chart, Frame, HeadCell, Line, Row, TickLabel} from './chart.styles.ts'
import {Clock} from './clock.tsx'
import type {TimeWindow} from './time-window.ts'
import {TimelineRow} from './timeline-row.tsx'

export type TimelineProps = {
  readonly rows: readonly BannerRow[]
  readonly window: TimeWindow
  readonly zone: string
  /** Instants. */
  readonly now: string
  readonly at: string
  readonly onMove: (at: string) => void
}

const Lines = ({window, now, at}: Pick<TimelineProps, 'window' | 'now' | 'at'>) => {
  const share = (time: number) => (time - window.start) / (window.end - window.start)
  const nowShare = share(Date.parse(now))
  return (
    <div aria-hidden="true">
      {window.ticks.map(({time, label}) => (
        <Line key={time} $at={share(time)} $kind={label ? 'month' : 'tick'} />
      ))}
      {nowShare >= 0 && nowShare < 1 ? <Line $at={nowShare} $kind="now" data-line="now" /> : null}
      <Line $at={share(Date.parse(at))} $kind="clock" />
    </div>
  )
}

/** Every banner along the time, over it the clock. To a screen reader a table that says it in words. */
export const Timeline = ({rows, window, zone, now, at, onMove}: TimelineProps) => {
  const share = (time: number) => (time - window.start) / (window.end - window.start)
  const lines = <Lines window={window} now={now} at={at} />
  return (
    <Frame>
      <Stack gap={2}>
        <Row>
          <HeadCell>
            <Flex align="center" height="fill">
              <Text size={1} muted>
                Slide the clock
              </Text>
            </Flex>
          </HeadCell>
          <Clock at={at} zone={zone} window={window} onChange={onMove} />
        </Row>
        <Text size={0} muted id="banner-calendar-keys">
          Arrow keys move the clock by an hour, with Shift by a minute, Page Up and Page Down by a
          day. The dotted line is now, the solid one the clock.
        </Text>
        <Box overflow="hidden">
          <Row aria-hidden="true">
            <HeadCell />
            <Chart style={{blockSize: '1.25rem'}}>
              {window.ticks.map(({time, label}) =>
                label ? (
                  <TickLabel key={time} $at={share(time)}>
                    {label}
                  </TickLabel>
                ) : null,
              )}
            </Chart>
          </Row>
          <Card role="table" aria-label="Banners and when they show" borderBottom>
            {rows.map((row) => (
              <TimelineRow key={row.id} row={row} window={window} zone={zone} lines={lines} />
            ))}
          </Card>
        </Box>
      </Stack>
    </Frame>
  )
}
