import {isDocumentType, isRecord} from '@preop/schema/rules'
import type {Row} from '../desk/row.ts'
import {sourceText} from '../previews/source-text.ts'
import {publishedId} from '../published-id.ts'

type Place = {readonly path: string; readonly holder: Readonly<Record<string, unknown>>}

const placesIn = (value: unknown, asset: string, path: string): Place[] => {
  if (Array.isArray(value))
    return value.flatMap((item, index) => {
      const key = isRecord(item) && typeof item._key === 'string' ? `_key=="${item._key}"` : index
      return placesIn(item, asset, `${path}[${key}]`)
    })
  if (!isRecord(value)) return []
  if (isRecord(value.asset) && value.asset._ref === asset) return [{path, holder: value}]
  return Object.entries(value).flatMap(([name, field]) =>
    placesIn(field, asset, path === '' ? name : `${path}.${name}`),
  )
}

const altWords = ({alt, decorative}: Place['holder']) => {
  const text = typeof alt === 'string' && alt.trim() !== '' ? alt : sourceText(alt)
  if (text !== undefined) return `Text alternative: “${text}”`
  return decorative === true ? 'Decorative, says nothing' : 'No text alternative yet'
}

const titleOf = ({title, term, name, hospitalName}: Readonly<Record<string, unknown>>) =>
  [title, term, name, hospitalName]
    .map((field) => (typeof field === 'string' ? field : sourceText(field)))
    .find((text) => text !== undefined) ?? 'Without a title'

/**
 * Where an image or file is used, each place with its text alternative.
 *
 * @param documents - those that refer to it
 */
export const assetUses = (documents: unknown, asset: string): Row[] =>
  (Array.isArray(documents) ? documents : []).filter(isRecord).flatMap((document) => {
    const {_id, _type} = document
    if (typeof _id !== 'string' || !isDocumentType(_type)) return []
    return placesIn(document, asset, '').map(({path, holder}) => ({
      id: publishedId(_id),
      type: _type,
      title: titleOf(document),
      note: altWords(holder),
      path: path === '' ? 'title' : path,
    }))
  })
