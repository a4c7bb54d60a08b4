import {expandSample, type SampleDocument, sampleDir} from '@preop/sample'
import {canonical, hashSource} from '@preop/translation'
import {z} from 'zod'
import {firstProcedure} from './first-procedure.ts'

const unit = z.looseObject({source: z.string(), sourceHash: z.string()})
const procedure = z.looseObject({
  title: z.array(
    z.looseObject({
      language: z.string(),
      value: z.string(),
      l10n: z.looseObject({units: z.array(unit)}).optional(),
    }),
  ),
  slug: z.array(z.looseObject({value: z.looseObject({current: z.string()})})),
})

/** A title that is another one must be translated from that one, or every page shows English. */
const numberTitle = (title: z.output<typeof procedure>['title'], number: number) => {
  const numbered = (text: string) => `${text} ${number}`
  const source = numbered(title.find(({language}) => language === 'en')?.value ?? '')
  const translatedFrom = {source: canonical(source), sourceHash: hashSource(source)}
  return title.map(({l10n, ...item}) => ({
    ...item,
    value: numbered(item.value),
    ...(l10n
      ? {l10n: {...l10n, units: l10n.units.map((one) => ({...one, ...translatedFrom}))}}
      : {}),
  }))
}

/**
 * The sample with its first procedure many times over, each with an id, a title and slugs of its
 * own. The same count gives the same documents.
 */
export const manyProcedures = (count: number): SampleDocument[] => {
  const sample = expandSample(sampleDir)
  const first = sample.find(({_id}) => _id === firstProcedure)
  const {title, slug} = procedure.parse(first)
  const copies = Array.from({length: count}, (_, index) => ({
    ...first,
    _id: `procedure-bench-${index + 1}`,
    _type: 'procedure',
    title: numberTitle(title, index + 1),
    slug: slug.map((item) => ({
      ...item,
      value: {...item.value, current: `${item.value.current}-${index + 1}`},
    })),
  }))
  return [...sample, ...copies]
}
