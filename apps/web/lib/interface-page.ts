import type {Locale} from '@preop/locales'
import type {BannerAim} from '@preop/schema/rules'
import {alternatesOfInterface} from './alternates.ts'
import {buildFrame} from './frame.ts'
import {pageHead} from './page-head.ts'
import {siteSettings} from './site-settings.ts'

/** Frame and head of a page whose own words are the interface's, translated in every locale. */
export const interfacePage = async (
  locale: Locale,
  page: {
    title: string
    description: string
    toPath: (locale: Locale) => string
    aim?: Omit<BannerAim, 'locale'>
  },
) => {
  const settings = await siteSettings()
  const alternates = alternatesOfInterface(settings.enabledLocales, page.toPath)
  const frame = await buildFrame({locale, alternates, ...(page.aim ? {aim: page.aim} : {})})
  const {description, title: name} = page
  const {demonstration} = settings
  const siteName = frame.hospitalName.value
  return {frame, head: pageHead({locale, name, siteName, description, alternates, demonstration})}
}
