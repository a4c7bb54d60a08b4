import {sourceLocale} from '@preop/locales'
import {asRecord, asRecords, asText, isRecord, localizedText} from '@preop/schema/rules'
import type {ChangedUnit} from '@preop/translation'

/** `returnToActivity` as people say it. */
const toWords = (name: string) => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const nameOf = (item: unknown, key: string): string => {
  const {heading, question, name, title} = asRecord(item)
  const names = [heading, question, name, title].map((field) => localizedText(field, sourceLocale))
  return names.find((one) => one !== undefined) ?? asText(asRecord(item).kind) ?? key
}

/** Which of the body's parts, counted as readers would. */
const partOf = (field: unknown, key: string): string[] => {
  const value = asRecords(field).find(({language}) => language === sourceLocale)?.value
  const index = asRecords(value).findIndex(({_key}) => _key === key)
  return index < 0 ? [] : [`part ${index + 1}`]
}

/** Where a unit stands, as an editor would look for it: "Sections › Risks › Body › part 3". */
export const unitPlace = (
  document: unknown,
  {field, key}: Pick<ChangedUnit, 'field' | 'key'>,
): string => {
  const names: string[] = []
  let value = document
  for (const step of field.split('.')) {
    if (Array.isArray(value)) {
      value = asRecords(value).find(({_key}) => _key === step)
      names.push(nameOf(value, step))
    } else {
      value = isRecord(value) ? value[step] : undefined
      names.push(toWords(step))
    }
  }
  return [...names, ...partOf(value, key)].join(' › ')
}
