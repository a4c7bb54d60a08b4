import type {Severity} from '@preop/schema/lists'
import {Banner, type BannerContent} from './banner.tsx'
import {bannerScript} from './banner-script.ts'

export type {BannerContent, Severity}
export {Banner}

export type BannerListProps = {
  readonly locale: string
  readonly banners: readonly BannerContent[]
  readonly labels: {
    /** Names the region, for example "Messages from the hospital". */
    readonly region: string
    readonly severity: Readonly<Record<Severity, string>>
    /** "Hide this message:"; the message itself is read after it. */
    readonly hide: string
  }
}

const needsScript = ({end, severity, dismissible}: BannerContent) =>
  end !== undefined || (severity !== 'emergency' && dismissible !== undefined)

/**
 * The hospital's messages in the order given; nothing without any. The script has to stand right
 * after them, and only stands where a message can end or be dismissed.
 */
export const BannerList = ({locale, banners, labels}: BannerListProps) =>
  banners.length === 0 ? null : (
    <>
      <section aria-label={labels.region} data-banners="">
        {banners.map((banner) => (
          <Banner
            key={banner.key}
            locale={locale}
            banner={banner}
            severityLabel={labels.severity[banner.severity]}
            hideLabel={labels.hide}
          />
        ))}
      </section>
      {banners.some(needsScript) ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, allowed by its hash.
        <script dangerouslySetInnerHTML={{__html: bannerScript}} />
      ) : null}
    </>
  )
