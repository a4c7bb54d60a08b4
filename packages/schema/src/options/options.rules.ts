import {localeIds} from '@preop/locales'
import {severities} from '../banner/severities.ts'
import type {DocumentType} from '../document-types.ts'
import {frequencies, providerMethods} from '../donation/donation-options.ts'
import {feedbackReasons} from '../feedback/feedback-reasons.ts'
import {careSettings, procedureTypes, schemaOrgTypes} from '../procedure/procedure-options.ts'
import {quote} from '../rules/plain.ts'
import type {Rule} from '../rules/rule.ts'
import {select} from '../rules/select.ts'
import {sectionKinds} from '../section/section-kinds.ts'
import {phoneLines} from '../site-settings/phone-lines.ts'
import {origins, unitStatuses} from '../translation-work/translation-work-options.ts'

type Choice = {
  type: DocumentType
  field: string
  options: readonly string[]
  required: boolean
}

/** Every field whose value comes from a closed list. Array items, `*`, are never empty. */
export const choices: readonly Choice[] = [
  {type: 'procedure', field: 'names.*.schemaOrgType', options: schemaOrgTypes, required: true},
  {type: 'procedure', field: 'settings.*', options: careSettings, required: true},
  {type: 'procedure', field: 'procedureType', options: procedureTypes, required: false},
  {type: 'procedure', field: 'sections.*.kind', options: sectionKinds, required: true},
  {type: 'banner', field: 'severity', options: severities, required: true},
  {type: 'banner', field: 'targets.locales.*', options: localeIds, required: true},
  {type: 'donation', field: 'frequencies.*', options: frequencies, required: true},
  {type: 'donation', field: 'provider.method', options: providerMethods, required: true},
  {type: 'siteSettings', field: 'enabledLocales.*', options: localeIds, required: true},
  {type: 'siteSettings', field: 'phones.*.line', options: phoneLines, required: true},
  {type: 'redirect', field: 'locale', options: localeIds, required: true},
  {type: 'feedback', field: 'locale', options: localeIds, required: true},
  {type: 'feedback', field: 'reason', options: feedbackReasons, required: false},
  {type: 'translationWork', field: 'language', options: localeIds, required: true},
  {type: 'translationWork', field: 'units.*.status', options: unitStatuses, required: true},
  {type: 'translationWork', field: 'units.*.origin', options: origins, required: false},
  {type: 'translationMemory', field: 'sourceLocale', options: localeIds, required: true},
  {type: 'translationMemory', field: 'targetLocale', options: localeIds, required: true},
]

const choiceRule = ({type, field, options, required}: Choice): Rule => ({
  name: 'unknown-option',
  level: 'error',
  appliesTo: [type],
  check: (document) =>
    select(document, field)
      .filter(({value}) => value !== undefined || required)
      .filter(({value}) => !options.some((option) => option === value))
      .map(({at, value}) => ({
        at,
        expected: `one of ${options.join(', ')}`,
        found: quote(value),
        message: `${quote(value)} is not possible here. Choose one of ${options.join(', ')}.`,
      })),
})

export const optionRules: readonly Rule[] = choices.map(choiceRule)
