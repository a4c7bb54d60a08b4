import {schemaTypes as contentTypes} from '@preop/schema'
import type {SchemaTypeDefinition} from 'sanity'
import {documentPreviews} from './previews/document-previews.ts'

/** The content model as the Studio shows it: the types, with what lists say of documents. */
export const schemaTypes: SchemaTypeDefinition[] = contentTypes.map((type) => {
  const preview = documentPreviews[type.name]
  return preview ? {...type, preview} : type
})
