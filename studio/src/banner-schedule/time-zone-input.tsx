import {isTimeZone} from '@preop/schema/rules'
import {Button, Flex, Select, Stack} from '@sanity/ui'
import {type StringInputProps, set, unset} from 'sanity'
import {knownTimeZones} from './known-time-zones.ts'

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const known = knownTimeZones()

/** The zones of the world to choose from: typed letter by letter, every step would be a wrong zone. */
export const TimeZoneInput = ({value, onChange, elementProps, readOnly}: StringInputProps) => {
  const {onFocus, onBlur, id, ref} = elementProps
  const isOdd = value !== undefined && !known.includes(value)
  return (
    <Stack gap={2}>
      <Select
        id={id}
        ref={ref}
        onFocus={onFocus}
        onBlur={onBlur}
        aria-describedby={elementProps['aria-describedby']}
        disabled={readOnly === true}
        value={value ?? ''}
        onChange={({currentTarget}) =>
          onChange(currentTarget.value === '' ? unset() : set(currentTarget.value))
        }
      >
        <option value="">No time zone chosen</option>
        {isOdd ? (
          <option value={value}>
            {value}
            {isTimeZone(value) ? '' : ' (unknown)'}
          </option>
        ) : null}
        {known.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </Select>
      {value === undefined && readOnly !== true ? (
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={`Use my zone, ${ownZone}`}
            onClick={() => onChange(set(ownZone))}
          />
        </Flex>
      ) : null}
    </Stack>
  )
}
