import {isInstant, isTimeZone} from '@preop/schema/rules'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useRef, useState} from 'react'
import {type ObjectInputProps, set} from 'sanity'
import {formatMoment} from '../banner-calendar/format-moment.ts'
import {moveToZone} from './move-to-zone.ts'

const fields = ['start', 'end'] as const

/**
 * The schedule of a banner. When another zone is chosen the moments stay, as they must when a
 * mistake is mended; the editor who meant the same time on other clocks can say so.
 */
export const ScheduleInput = (props: ObjectInputProps) => {
  const {value, onChange, readOnly, renderDefault} = props
  const zone: unknown = value?.timeZone
  const before = useRef(zone)
  const [left, setLeft] = useState<string>()

  useEffect(() => {
    const last = before.current
    if (last === zone) return
    before.current = zone
    setLeft(isTimeZone(last) && isTimeZone(zone) ? last : undefined)
  }, [zone])

  const times = fields.flatMap((field) => {
    const instant: unknown = value?.[field]
    return isInstant(instant) ? [{field, instant}] : []
  })

  return (
    <Stack gap={4}>
      {renderDefault(props)}
      {left !== undefined && isTimeZone(zone) && times.length > 0 && readOnly !== true ? (
        <Card tone="primary" border padding={3} radius={2} role="status">
          <Stack gap={3}>
            <Text size={1}>
              The zone is another one, the moments are the same:{' '}
              {times
                .map(({field, instant}) => `${field} ${formatMoment(instant, zone)}`)
                .join(', ')}
              .
            </Text>
            <Flex gap={2} wrap="wrap">
              <Button
                fontSize={1}
                padding={2}
                text={`Show what clocks in ${left} showed instead`}
                onClick={() => {
                  onChange(
                    times.map(({field, instant}) => set(moveToZone(instant, left, zone), [field])),
                  )
                  setLeft(undefined)
                }}
              />
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text="Keep the moments"
                onClick={() => setLeft(undefined)}
              />
            </Flex>
          </Stack>
        </Card>
      ) : null}
    </Stack>
  )
}
