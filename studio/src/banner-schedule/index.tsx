import {definePlugin, type InputProps, isObjectInputProps, isStringInputProps} from 'sanity'
import {ScheduleInput} from './schedule-input.tsx'
import {ScheduledTimeInput} from './scheduled-time-input.tsx'
import {TimeZoneInput} from './time-zone-input.tsx'

/** Sanity's own input shows times on the editor's clock, which is seldom the hospital's. */
const BannerScheduleInput = (props: InputProps) => {
  const [field, part, ...deeper] = props.path
  if (field === 'schedule' && deeper.length === 0) {
    if (part === undefined && isObjectInputProps(props)) return <ScheduleInput {...props} />
    if (part === 'timeZone' && isStringInputProps(props)) return <TimeZoneInput {...props} />
    if (isStringInputProps(props)) return <ScheduledTimeInput {...props} />
  }
  return props.renderDefault(props)
}

/** Inputs for `schedule`, which banners alone have. */
export const bannerSchedule = definePlugin({
  name: 'preop-banner-schedule',
  form: {components: {input: BannerScheduleInput}},
})
