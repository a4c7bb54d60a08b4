import type {Locale} from '@preop/locales'
import {expandSample, sampleDir} from '@preop/sample'
import {type CheckedValue, documentUnits} from '@preop/translation'
import {z} from 'zod'

export type Pair = {
  /** Document and path, for messages. */
  readonly at: string
  readonly source: CheckedValue
  readonly target: CheckedValue
}

const element = z.looseObject({_key: z.string(), _type: z.string()})
const item = z.looseObject({
  value: z.union([z.string(), z.array(element)]),
  l10n: z.looseObject({units: z.array(z.looseObject({_key: z.string(), sourceHash: z.string()}))}),
})

/** Every unit of the sample that is translated from its present source. Slugs are no text. */
export const samplePairs = (locale: Locale): readonly Pair[] =>
  expandSample(sampleDir).flatMap((document) =>
    documentUnits(document, 'en').flatMap(({path, items, source}): readonly Pair[] => {
      const translated = items.find(({language}) => language === locale)
      if (!translated) return []
      const {value, l10n} = item.parse(translated)
      const isCurrent = l10n.units.some(
        ({_key, sourceHash}) => _key === source.key && sourceHash === source.hash,
      )
      const target = typeof value === 'string' ? value : value.find(({_key}) => _key === source.key)
      if (!isCurrent || target === undefined) return []
      return [{at: `${document._id} ${path}`, source: source.value, target}]
    }),
  )
