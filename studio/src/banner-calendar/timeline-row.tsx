import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {IntentLink} from 'sanity/router'
import type {BannerRow} from './banner-rows.ts'
import {barOf} from './bar-of.ts'
import type {CalendarBanner} from './calendar-banner.model.ts'
import {BarShape, Chart, OnLines, Row} from './chart.styles.ts'
import {formatMoment} from './format-moment.ts'
import {SeverityMark, severityLook} from './severity-mark.tsx'
import type {TimeWindow} from './time-window.ts'

const versionWord = {published: 'Published', draft: 'Draft'} as const

const periodInWords = ({schedule}: CalendarBanner, zone: string): string => {
  const from = schedule?.start && `from ${formatMoment(schedule.start, zone)}`
  const until = schedule?.end && `until ${formatMoment(schedule.end, zone)}`
  return [from, until].filter(Boolean).join(' ') || 'always'
}

type VersionProps = {
  readonly banner: CalendarBanner
  readonly window: TimeWindow
  readonly zone: string
}

/** When one version shows, in words and as a bar. */
const Version = ({banner, window, zone}: VersionProps) => {
  const bar = barOf(banner.schedule, window)
  const {tone} = severityLook(banner.severity)
  return (
    <Stack gap={2} data-version={banner.version}>
      <Text size={0} muted>
        <OnLines>
          {versionWord[banner.version]}: {periodInWords(banner, zone)}
          {bar ? '' : ' (not in the time shown)'}
        </OnLines>
      </Text>
      <Card tone={tone} style={{background: 'none', position: 'relative', blockSize: 14}}>
        {bar ? (
          <BarShape
            $from={bar.from}
            $until={bar.until}
            $draft={banner.version === 'draft'}
            $openStart={bar.openStart}
            $openEnd={bar.openEnd}
          />
        ) : null}
      </Card>
    </Stack>
  )
}

export type TimelineRowProps = {
  readonly row: BannerRow
  readonly window: TimeWindow
  readonly zone: string
  /** The lines behind the bars. */
  readonly lines: ReactNode
}

/** One banner; its name opens it. */
export const TimelineRow = ({row, window, zone, lines}: TimelineRowProps) => (
  <Card borderTop role="row" data-banner={row.id}>
    <Row>
      <Box role="rowheader" paddingY={3}>
        <Stack gap={3}>
          <Text size={1} weight="medium" style={{overflowWrap: 'anywhere'}}>
            <IntentLink intent="edit" params={{id: row.id, type: 'banner'}}>
              {row.latest.name}
            </IntentLink>
          </Text>
          <SeverityMark severity={row.latest.severity} />
        </Stack>
      </Box>
      <Chart role="cell">
        {lines}
        <Flex direction="column" gap={3} paddingY={3} style={{position: 'relative'}}>
          {row.published ? <Version banner={row.published} window={window} zone={zone} /> : null}
          {row.draft ? <Version banner={row.draft} window={window} zone={zone} /> : null}
        </Flex>
      </Chart>
    </Row>
  </Card>
)
