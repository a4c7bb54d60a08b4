import type {Procedure} from '@preop/content'
import type {FactListProps, FactValue} from '@preop/ui'
import {content} from './content.ts'
import {pageAddresses} from './page-addresses.ts'
import type {Resolver} from './resolver.ts'
import type {Words} from './words.ts'

type References = Procedure['specialties']

const topics = async (
  type: 'specialty' | 'bodyRegion',
  references: References,
  resolve: Resolver,
): Promise<FactValue[]> => {
  const ids = references.map(({_ref}) => _ref)
  const addresses = await pageAddresses(ids, resolve.locale)
  const found = await Promise.all(ids.map((id) => content().byId(type, id)))
  return found.flatMap((document) => {
    const text = document && resolve.text(document.name)
    const href = document && addresses[document._id]
    return text ? [{key: document._id, text, ...(href ? {href} : {})}] : []
  })
}

const text = (key: string, value: ReturnType<Resolver['text']>): FactValue[] =>
  value ? [{key, text: value}] : []

/** The page at a glance; facts without a value are left out. */
export const procedureFacts = async (
  procedure: Procedure,
  resolve: Resolver,
  words: Words,
): Promise<FactListProps['facts']> => {
  const facts = [
    {
      key: 'conditions',
      term: words('procedure.conditions'),
      values: procedure.conditions.flatMap(({_key, name}) => text(_key, resolve.text(name))),
    },
    {
      key: 'setting',
      term: words('procedure.setting'),
      values: procedure.settings.map((key) => ({key, text: words(`procedure.settings.${key}`)})),
    },
    {
      key: 'stay',
      term: words('procedure.stay'),
      values: text('stay', resolve.text(procedure.stay)),
    },
    {
      key: 'returnToActivity',
      term: words('procedure.returnToActivity'),
      values: text('returnToActivity', resolve.text(procedure.returnToActivity)),
    },
    {
      key: 'bodyRegion',
      term: words('procedure.bodyRegion'),
      values: await topics('bodyRegion', procedure.bodyRegions, resolve),
    },
    {
      key: 'specialty',
      term: words('procedure.specialty'),
      values: await topics('specialty', procedure.specialties, resolve),
    },
  ]
  return facts.filter(({values}) => values.length > 0)
}
