import type {SiteSettings} from '@preop/content'
import {content} from './content.ts'

/** The hospital's settings; a snapshot without them is never written. */
export const siteSettings = async (): Promise<SiteSettings> => {
  const [settings] = await content().all('siteSettings')
  if (!settings) throw new Error('The snapshot has no siteSettings document. Take a new one.')
  return settings
}
