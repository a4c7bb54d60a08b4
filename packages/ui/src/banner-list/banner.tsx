import type {Severity} from '@preop/schema/lists'
import {Icon, type IconProps} from '../icon/index.tsx'
import {Text} from '../text/index.tsx'
import type {ContentLink, ResolvedText} from '../types.ts'
import styles from './banner-list.module.css'

export type BannerContent = {
  readonly key: string
  readonly severity: Severity
  readonly message: ResolvedText
  readonly links: readonly ContentLink[]
  /** "Valid until 3 March 2027, 18:00": with scripts off the only sign of an end. */
  readonly validity?: string
  /** Instants in ISO 8601 UTC, for the script that hides what is over. */
  readonly start?: string
  readonly end?: string
  readonly dismissible?: boolean
  /** In the page's language, when the message is not. */
  readonly fallbackNote?: string
}

export type BannerProps = {
  readonly locale: string
  readonly banner: BannerContent
  readonly severityLabel: string
}

const icons: Readonly<Record<Severity, IconProps>> = {
  emergency: {shape: 'octagon', sign: 'exclamation'},
  warning: {shape: 'triangle', sign: 'exclamation'},
  notice: {shape: 'square', sign: 'bell'},
  information: {shape: 'circle', sign: 'information'},
}

/** One message of the hospital; its level is told by a word, an icon and a colour. */
export const Banner = ({locale, banner, severityLabel}: BannerProps) => (
  <div
    className={styles.banner}
    data-banner={banner.key}
    data-severity={banner.severity}
    data-start={banner.start}
    data-end={banner.end}
    data-dismissible={banner.dismissible && banner.severity !== 'emergency' ? '' : undefined}
  >
    <div className={styles.inner}>
      <Icon {...icons[banner.severity]} />
      <div>
        <p>
          <strong className={styles.word}>{severityLabel}:</strong>{' '}
          <Text of={banner.message} locale={locale} />
          {banner.links.map(({href, text}) => (
            <a key={href} href={href} className={styles.link}>
              <Text of={text} locale={locale} />
            </a>
          ))}
        </p>
        {banner.fallbackNote ? <p className={styles.small}>{banner.fallbackNote}</p> : null}
        {banner.validity ? <p className={styles.small}>{banner.validity}</p> : null}
      </div>
    </div>
  </div>
)
