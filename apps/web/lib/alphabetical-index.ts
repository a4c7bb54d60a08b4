import type {ProcedureHead} from '@preop/content'
import type {Locale} from '@preop/locales'
import type {Resolved} from '@preop/translation'
import {byText} from './by-text.ts'
import {letterOf} from './letter-of.ts'
import {pageAddresses} from './page-addresses.ts'
import type {Resolver} from './resolver.ts'
import {scriptOf, scriptOfLocale} from './script-of.ts'

type Entry = {key: string; href: string; text: Resolved<string>}
export type LetterGroup = {letter: string; items: Entry[]}

/** Each procedure under each of its names; a procedure without names stands under its title. */
const entriesOf = (procedure: ProcedureHead, href: string, resolve: Resolver): Entry[] => {
  const names = procedure.names.flatMap(({_key, name}) => {
    const text = resolve.text(name)
    return text ? [{key: `${procedure._id}-${_key}`, href, text}] : []
  })
  if (names.length > 0) return names
  const text = resolve.required(procedure.title, `Procedure ${procedure._id}: title`)
  return [{key: procedure._id, href, text}]
}

const groupByLetter = (entries: readonly Entry[], locale: Locale): LetterGroup[] => {
  const groups = Map.groupBy(entries, ({text}) => letterOf(text.value, locale))
  return [...groups].map(([letter, items]) => ({letter, items}))
}

/**
 * The index of procedures: sorted as a dictionary of the locale, grouped by letter, one alphabet
 * for each script that names are written in.
 */
export const alphabeticalIndex = async (
  procedures: readonly ProcedureHead[],
  resolve: Resolver,
) => {
  const {locale} = resolve
  const addresses = await pageAddresses(
    procedures.map(({_id}) => _id),
    locale,
  )
  const entries = procedures
    .flatMap((procedure) => {
      const href = addresses[procedure._id]
      return href ? entriesOf(procedure, href, resolve) : []
    })
    .sort(byText(locale, ({text}) => text.value))
  const alphabets = Map.groupBy(groupByLetter(entries, locale), ({letter}) => scriptOf(letter))
  const own = scriptOfLocale(locale)
  return [...alphabets]
    .map(([key, groups]) => ({key, groups}))
    .sort(
      (a, b) => Number(b.key === own) - Number(a.key === own) || a.key.localeCompare(b.key, 'en'),
    )
}
