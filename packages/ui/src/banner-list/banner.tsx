import type {Severity} from '@preop/schema/lists'
import {Icon, type IconProps} from '../icon/index.tsx'
import {Text} from '../text/index.tsx'
import {languageAttributes} from '../text/language-attributes.ts'
import type {ContentLink, ResolvedText} from '../types.ts'
import styles from './banner-list.module.css'

export type BannerContent = {
  readonly key: string
  readonly severity: Severity
  readonly message: ResolvedText
  readonly links: readonly ContentLink[]
  /** "Valid until 3 March 2027, 18:00": with scripts off the only sign of an end. */
  readonly validity?: string
  /** Instants in ISO 8601 UTC; `end` for the script that hides what is over. */
  readonly start?: string
  readonly end?: string
  /** The revision that a reader may dismiss; without it nobody can. */
  readonly dismissible?: string
  /** In the page's language, when the message is not. */
  readonly fallbackNote?: string
}

export type BannerProps = {
  readonly locale: string
  readonly banner: BannerContent
  readonly severityLabel: string
  /** "Hide this message:", read before the message itself. */
  readonly hideLabel: string
}

const icons: Readonly<Record<Severity, IconProps>> = {
  emergency: {shape: 'octagon', sign: 'exclamation'},
  warning: {shape: 'triangle', sign: 'exclamation'},
  notice: {shape: 'square', sign: 'bell'},
  information: {shape: 'circle', sign: 'information'},
}

const HideButton = ({label, messageId}: {label: string; messageId: string}) => (
  <button
    type="button"
    hidden
    className={styles.hide}
    id={`hide-${messageId}`}
    aria-label={label}
    aria-labelledby={`hide-${messageId} ${messageId}`}
    data-screen=""
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 6l12 12M18 6L6 18" />
    </svg>
  </button>
)

/** One message of the hospital; its level is told by a word, an icon and a colour. */
export const Banner = ({locale, banner, severityLabel, hideLabel}: BannerProps) => {
  const revision = banner.severity === 'emergency' ? undefined : banner.dismissible
  const messageId = `message-${banner.key}`
  return (
    <div
      className={styles.banner}
      data-banner={banner.key}
      data-severity={banner.severity}
      data-start={banner.start}
      data-end={banner.end}
      data-rev={revision}
    >
      <div className={styles.inner}>
        <Icon {...icons[banner.severity]} />
        <div className={styles.text}>
          <p>
            <strong className={styles.word}>{`${severityLabel}:`}</strong>{' '}
            <span id={messageId} {...languageAttributes(banner.message, locale)}>
              {banner.message.value}
            </span>
            {banner.links.map(({href, text}) => (
              <a key={href} href={href} className={styles.link}>
                <Text of={text} locale={locale} />
              </a>
            ))}
          </p>
          {banner.fallbackNote ? <p className={styles.small}>{banner.fallbackNote}</p> : null}
          {banner.validity ? <p className={styles.small}>{banner.validity}</p> : null}
        </div>
        {revision ? <HideButton label={hideLabel} messageId={messageId} /> : null}
      </div>
    </div>
  )
}
