import type {Severity} from '@preop/schema/lists'
import {Banner, type BannerContent} from './banner.tsx'

export type {BannerContent, Severity}
export {Banner}

export type BannerListProps = {
  readonly locale: string
  readonly banners: readonly BannerContent[]
  readonly labels: {
    /** Names the region, for example "Messages from the hospital". */
    readonly region: string
    readonly severity: Readonly<Record<Severity, string>>
  }
}

/** The hospital's messages in the order given; nothing without any. */
export const BannerList = ({locale, banners, labels}: BannerListProps) =>
  banners.length === 0 ? null : (
    <section aria-label={labels.region} data-banners="">
      {banners.map((banner) => (
        <Banner
          key={banner.key}
          locale={locale}
          banner={banner}
          severityLabel={labels.severity[banner.severity]}
        />
      ))}
    </section>
  )
