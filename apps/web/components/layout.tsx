import {getLocale, type Locale} from '@preop/locales'
import {
  BannerList,
  DemonstrationNotice,
  DonationTeaser,
  LanguageAssistanceNotice,
  LanguageSwitcher,
  PageShell,
  PrintHead,
  SiteFooter,
  SiteHeader,
} from '@preop/ui'
import type {ReactNode} from 'react'
import type {Frame} from '../lib/frame.ts'
import {paths} from '../lib/paths.ts'
import {wordsOf} from '../lib/words.ts'

export type LayoutProps = {
  frame: Frame
  /** The part of the main menu that the page belongs to. */
  current?: 'procedures' | 'search' | 'donate'
  breadcrumbs?: ReactNode
  intro?: ReactNode
  aside?: ReactNode
  /** The other language of a page in two. */
  second?: Locale
  /** When the content of the page last changed, in words: what is printed says so. */
  updated?: string
  /** The donation line; pages about giving leave it out. */
  teaser?: boolean
  children: ReactNode
}

/** Everything around a page's own content. */
export const Layout = ({
  frame,
  current,
  second,
  updated,
  teaser = true,
  children,
  ...slots
}: LayoutProps) => {
  const {locale, donation} = frame
  const words = wordsOf(locale)
  const endonyms = [locale, ...(second ? [second] : [])]
    .map((one) => getLocale(one).endonym)
    .join(' · ')
  const navigation = [
    {
      href: paths.procedures(locale),
      text: words('site.procedures'),
      current: current === 'procedures',
    },
    {href: paths.search(locale), text: words('search.title'), current: current === 'search'},
    {href: paths.donate(locale), text: words('site.donate'), current: current === 'donate'},
  ]
  return (
    <PageShell
      {...slots}
      skipLabel={words('site.skip')}
      print={
        <PrintHead
          locale={locale}
          hospitalName={frame.hospitalName}
          facts={[
            ...(frame.address ? [{term: words('print.address'), value: frame.address}] : []),
            {term: words('print.language'), value: endonyms},
            ...(updated ? [{term: words('review.updated'), value: updated}] : []),
          ]}
        />
      }
      demonstration={
        frame.demonstration ? (
          <DemonstrationNotice
            label={words('demonstration.heading')}
            text={words('demonstration.text')}
          />
        ) : null
      }
      header={
        <SiteHeader
          locale={locale}
          homeHref={paths.home(locale)}
          hospitalName={frame.hospitalName}
          tagline={frame.tagline}
          navigation={navigation}
          labels={{navigation: words('site.mainMenu')}}
          languages={
            <LanguageSwitcher
              locale={locale}
              label={words('site.languages')}
              untranslatedLabel={words('site.notTranslated')}
              languages={frame.languages}
            />
          }
        />
      }
      banners={
        <BannerList
          locale={locale}
          banners={frame.banners}
          labels={{
            region: words('site.announcements'),
            hide: words('banner.hide'),
            severity: {
              information: words('severity.information'),
              notice: words('severity.notice'),
              warning: words('severity.warning'),
              emergency: words('severity.emergency'),
            },
          }}
        />
      }
      footer={
        <SiteFooter
          locale={locale}
          hospitalName={frame.hospitalName}
          phones={frame.phones}
          dialable={!frame.demonstration}
          links={[
            {href: paths.home(locale), text: words('site.home')},
            ...navigation,
            {href: paths.glossary(locale), text: words('glossary.title')},
          ]}
          disclaimer={words('site.privacy')}
          languageAssistance={
            <LanguageAssistanceNotice
              locale={locale}
              href={paths.languageHelp(locale)}
              text={words('languageAssistance.heading')}
              languages={frame.assistance}
            />
          }
        />
      }
    >
      {children}
      {teaser && donation ? (
        <DonationTeaser
          locale={locale}
          href={donation.href}
          title={donation.title}
          summary={donation.summary}
          labels={{region: words('donate.teaser'), action: words('donate.more')}}
        />
      ) : null}
    </PageShell>
  )
}
