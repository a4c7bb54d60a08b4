import type {ConfigContext, Template} from 'sanity'
import {apiVersion} from '../api-version.ts'
import {newBanner} from './new-banner.ts'
import {newDonation} from './new-donation.ts'
import {newProcedure} from './new-procedure.ts'
import {timeZoneQuery} from './time-zone.query.ts'

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone

const timeZoneOf = async ({getClient}: Pick<ConfigContext, 'getClient'>): Promise<string> => {
  const found = await getClient({apiVersion}).fetch<unknown>(timeZoneQuery)
  return typeof found === 'string' ? found : here()
}

const withStart = (template: Template): Template => {
  switch (template.id) {
    case 'procedure':
      return {...template, value: newProcedure()}
    case 'banner':
      return {
        ...template,
        value: async (_: unknown, context: ConfigContext) => newBanner(await timeZoneOf(context)),
      }
    case 'donation':
      return {...template, value: newDonation()}
    default:
      return template
  }
}

/** What new documents start with. Nothing is written before the first letter is typed. */
export const templates = (inherited: Template[]): Template[] => inherited.map(withStart)
