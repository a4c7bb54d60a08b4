import {Button, Flex, Stack, Text} from '@sanity/ui'
import {WallTimeField} from '../banner-schedule/wall-time-field.tsx'

const toInstant = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z')

export type MomentPanelProps = {
  readonly at: string
  readonly zone: string
  /** When the page's banners change, in order, as milliseconds. */
  readonly changes: readonly number[]
  readonly onMove: (at: string) => void
}

/** The clock's moment to type, and to move to where something happens on the page. */
export const MomentPanel = ({at, zone, changes, onMove}: MomentPanelProps) => {
  const time = Date.parse(at)
  const earlier = changes.findLast((change) => change < time)
  const later = changes.find((change) => change > time)
  return (
    <Stack gap={2}>
      <Text as="label" size={1} weight="medium" htmlFor="banner-calendar-moment">
        Moment, in {zone.replaceAll('_', ' ')}
      </Text>
      <WallTimeField
        value={at}
        timeZone={zone}
        onChange={(instant) => {
          if (instant !== undefined) onMove(instant)
        }}
        input={{id: 'banner-calendar-moment', fontSize: 1}}
      />
      <Flex gap={2} wrap="wrap">
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text="Change before"
          disabled={earlier === undefined}
          onClick={() => earlier !== undefined && onMove(toInstant(earlier))}
        />
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text="Next change"
          disabled={later === undefined}
          onClick={() => later !== undefined && onMove(toInstant(later))}
        />
      </Flex>
    </Stack>
  )
}
