import {z} from 'zod'
import {documentFields} from '../shared/document.model.ts'
import {localizedString} from '../shared/localized.model.ts'
import {list} from '../shared/optional.ts'

export const glossaryTermModel = z.object({
  ...documentFields,
  _type: z.literal('glossaryTerm'),
  term: localizedString,
  definition: localizedString,
  synonyms: list(z.object({_key: z.string(), name: localizedString})),
})

export type GlossaryTerm = z.output<typeof glossaryTermModel>
