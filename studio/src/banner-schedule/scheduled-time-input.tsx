import {isInstant, isTimeZone} from '@preop/schema/rules'
import {Stack, Text} from '@sanity/ui'
import {
  ChangeIndicator,
  FormField,
  type StringInputProps,
  set,
  unset,
  useFieldActions,
  useFormValue,
} from 'sanity'
import {formatMoment} from '../banner-calendar/format-moment.ts'
import {WallTimeField} from './wall-time-field.tsx'

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The same moment where the editor may look for it: in UTC, as stored, and on their own clock. */
const elsewhere = (instant: string, timeZone: string) =>
  [...new Set(['UTC', ownZone])]
    .filter((zone) => zone !== timeZone)
    .map((zone) =>
      zone === 'UTC'
        ? formatMoment(instant, zone)
        : `${formatMoment(instant, zone)} in your zone, ${zone}`,
    )
    .join('; ')

/**
 * The start or the end of a banner, on the clocks of the banner's zone. Sanity leaves title, problems
 * and the mark of a change to the inputs of times, so they are here.
 */
export const ScheduledTimeInput = (props: StringInputProps) => {
  const {value, onChange, elementProps, readOnly, schemaType, path, level, changed} = props
  const timeZone = useFormValue(['schedule', 'timeZone'])
  const {actions} = useFieldActions()
  // A value that is no instant is for the plain input, beside the problem that names it.
  if (value !== undefined && !isInstant(value)) return props.renderDefault(props)
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
  const {onFocus, onBlur, id, ref} = elementProps
  const explanation = `${id}-explanation`
  return (
    <FormField
      title={schemaType.title}
      description={schemaType.description}
      inputId={id}
      level={level}
      path={path}
      validation={[...props.validation]}
      __unstable_presence={[...props.presence]}
      {...(actions ? {__unstable_headerActions: actions} : {})}
    >
      <ChangeIndicator path={path} hasFocus={props.focused === true} isChanged={changed}>
        <Stack gap={3}>
          <WallTimeField
            value={value}
            timeZone={zone}
            onChange={(instant) => onChange(instant === undefined ? unset() : set(instant))}
            input={{
              id,
              ref,
              onFocus,
              onBlur,
              readOnly: readOnly === true,
              'aria-describedby': explanation,
            }}
          />
          <Text size={1} muted id={explanation}>
            {isTimeZone(timeZone)
              ? `As clocks show it in ${timeZone}.`
              : 'In UTC, for no time zone has been chosen.'}
            {value === undefined
              ? ''
              : ` Stored: ${elsewhere(value, zone) || formatMoment(value, zone)}.`}
          </Text>
        </Stack>
      </ChangeIndicator>
    </FormField>
  )
}
