/** The model's lists, which links are safe, and places in pages: nothing here needs more than itself. */
export {type Severity, severities} from '../banner/severities.ts'
export {faqPath} from '../portable-text/faq-path.ts'
export {isBlockHolder} from '../portable-text/is-block-holder.ts'
export {isSafeHref} from '../portable-text/is-safe-href.ts'
export {
  type BlockStyle,
  blockObjects,
  type Decorator,
  type ListItem,
} from '../portable-text/portable-text-nodes.ts'
export {readTiming, type TimeUnit, type Timing, timeUnits} from '../portable-text/timing.ts'
export {unitAnchor} from '../portable-text/unit-anchor.ts'
export {type Urgency, urgencies} from '../portable-text/urgencies.ts'
export {type DialLine, dialLines} from '../site-settings/phone-lines.ts'
export {previewPrefix} from '../slug/preview-prefix.ts'
