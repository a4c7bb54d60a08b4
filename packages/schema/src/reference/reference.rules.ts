import {type DocumentType, documentTypes} from '../document-types.ts'
import {asText, isRecord, type PlainDocument} from '../rules/plain.ts'
import type {DocumentLookup, Rule} from '../rules/rule.ts'
import {type Node, walk} from '../rules/walk.ts'

/** Assets are kept beside the documents: a lookup of documents does not know them. */
const isAssetId = (id: string) => /^(?:image|file)-/.test(id)

const referencedId = ({value}: Node) => (isRecord(value) ? asText(value._ref) : undefined)

const isMissing = (document: PlainDocument, documents: DocumentLookup, id: string) =>
  id !== document._id && !isAssetId(id) && documents.get(id) === undefined

/** Types whose references may outlive what they point to; a redirect has a rule of its own. */
const mayDangle: readonly DocumentType[] = ['feedback', 'translationWork', 'redirect']

const referenceMissing: Rule = {
  name: 'reference-missing',
  level: 'error',
  appliesTo: documentTypes.filter((type) => !mayDangle.includes(type)),
  check: (document, {documents}) =>
    walk(document).flatMap((node) => {
      const id = referencedId(node)
      if (id === undefined || !isMissing(document, documents, id)) return []
      return [
        {
          at: node.at,
          expected: 'a published document',
          found: `no document ${id}`,
          message: `This points to ${id}, which is not published. Publish it first, or choose another document.`,
        },
      ]
    }),
}

export const referenceRules: readonly Rule[] = [referenceMissing]
