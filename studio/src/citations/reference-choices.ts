import {isRecord} from '@preop/schema/rules'

const detailsOf = ({publisher, year}: Readonly<Record<string, unknown>>) =>
  [publisher, year].filter((part) => typeof part === 'string' || typeof part === 'number')

/** The references of a document, as an editor tells them apart. */
export const referenceChoices = (references: unknown): {value: string; title: string}[] =>
  (Array.isArray(references) ? references : []).filter(isRecord).flatMap((reference) => {
    const {_key, title} = reference
    if (typeof _key !== 'string') return []
    const name = typeof title === 'string' && title.trim() !== '' ? title : _key
    const details = detailsOf(reference).join(', ')
    return [{value: _key, title: details === '' ? name : `${name} (${details})`}]
  })
