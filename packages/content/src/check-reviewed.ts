import type {Problem} from '@preop/schema/rules'
import {unreviewedMachineUnits} from '@preop/translation'
import type {ContentDocument} from './models.ts'

/**
 * The gate for machine text: no unit that a machine translated and no person reviewed may stand on
 * a public page, unless the settings say that the site is a demonstration.
 */
export const checkReviewed = (content: readonly ContentDocument[]): Problem[] => {
  const settings = content.find((document) => document._type === 'siteSettings')
  if (settings?.demonstration) return []
  const enabled: readonly string[] = settings?.enabledLocales ?? []
  return content.flatMap((document) =>
    unreviewedMachineUnits(document)
      .filter(({locale}) => enabled.includes(locale))
      .map(({path, locale, unit}) => ({
        level: 'error' as const,
        documentId: document._id,
        path: unit === 'value' ? path : `${path}.${unit}`,
        locale,
        rule: 'machine-text-reviewed',
        expected: 'a translation that a person wrote or reviewed',
        found: 'a machine’s translation without a reviewer',
        message:
          'Patients must not read it as it is. Have a reviewer approve the unit, or take the translation out.',
      })),
  )
}
