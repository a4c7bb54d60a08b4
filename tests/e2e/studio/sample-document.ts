import {randomUUID} from 'node:crypto'
import {expandSample, sampleDir} from '@preop/sample'

const documents = expandSample(sampleDir)

const localized = (kind: 'String' | 'Slug', value: unknown) => [
  {_key: 'en', _type: `internationalizedArray${kind}Value`, language: 'en', value},
]

/**
 * A document of a test's own, made from one of the sample, in English only.
 *
 * @param like - id of the sample's document
 * @returns its id, title and slug, none of which another document has
 */
export const sampleDocument = (like: string) => {
  const found = documents.find(({_id}) => _id === like)
  if (!found) throw new Error(`The sample has no ${like}.`)
  const mark = randomUUID().slice(0, 8)
  const slug = `test-${mark}`
  const title = `Test page ${mark}`
  const document = {
    ...found,
    _id: `${found._type}-${slug}`,
    title: localized('String', title),
    slug: localized('Slug', {_type: 'slug', current: slug}),
  }
  return {document, id: document._id, title, slug}
}
