import type {SiteSettings} from '@preop/content'
import type {NamedPhone, PhoneNumbers} from '@preop/ui'
import type {Words} from './words.ts'

/**
 * The hospital's lines by name. Numbers follow the hospital's jurisdiction, never the reader's
 * language: a reader of Russian in Boston needs Boston's emergency number.
 */
export const phoneNumbers = (settings: SiteSettings): PhoneNumbers => {
  const here = ({jurisdiction}: {jurisdiction: string}) => jurisdiction === settings.jurisdiction
  const line = (name: string) => settings.phones.filter(here).find((phone) => phone.line === name)
  return {
    main: line('main')?.number,
    advice: line('advice')?.number,
    interpreter: line('interpreter')?.number,
    emergency: settings.emergencyNumbers.find(here)?.number,
  }
}

/** Lines with their names in the reader's language, in the order given. */
export const namedPhones = (
  numbers: PhoneNumbers,
  lines: readonly (keyof PhoneNumbers)[],
  words: Words,
): NamedPhone[] =>
  lines.flatMap((line) => {
    const number = numbers[line]
    return number ? {label: words(`phone.${line}`), number} : []
  })
