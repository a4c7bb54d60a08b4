import type {ProcedureHead} from '@preop/content'
import type {Resolved} from '@preop/translation'
import {pageAddresses} from './page-addresses.ts'
import type {Resolver} from './resolver.ts'
import {toAlphabets} from './to-alphabets.ts'

type Entry = {key: string; href: string; text: Resolved<string>}

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

/** The index of procedures; see `toAlphabets`. */
export const alphabeticalIndex = async (
  procedures: readonly ProcedureHead[],
  resolve: Resolver,
) => {
  const addresses = await pageAddresses(
    procedures.map(({_id}) => _id),
    resolve.locale,
  )
  const entries = procedures.flatMap((procedure) => {
    const href = addresses[procedure._id]
    return href ? entriesOf(procedure, href, resolve) : []
  })
  return toAlphabets(entries, ({text}) => text.value, resolve.locale)
}
