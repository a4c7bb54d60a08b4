/** The model's lists by themselves, for components: nothing here computes, nothing else comes along. */
export {type Severity, severities} from '../banner/severities.ts'
export {type Urgency, urgencies} from '../portable-text/urgencies.ts'
export {type DialLine, dialLines} from '../site-settings/phone-lines.ts'
