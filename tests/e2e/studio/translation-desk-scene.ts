import {z} from 'zod'
import {lake} from './lake.ts'
import {type PageCopy, withWords} from './page-copy.ts'
import {body, createDeskPage, doseOf, is, was, workOf} from './translation-desk-page.ts'

/** A number and a word of the source that change in meaning. */
const days = {was: '2 to 3 days', is: '2 to 4 days'}

const reviewed = {
  origin: 'human',
  translatedBy: 'translation-office',
  reviewedBy: 'bilingual-reviewer',
  reviewedAt: '2026-11-24T00:00:00.000Z',
}

const withL10n = z.looseObject({
  l10n: z.object({units: z.array(z.looseObject({sourceHash: z.string(), source: z.string()}))}),
})

/** The French of the risks as if people had written and reviewed it. */
const reviewedInFrench = (copy: PageCopy): PageCopy => ({
  ...copy,
  sections: copy.sections.map((section) => ({
    ...section,
    body: section.body.map((item) => {
      if (section._key !== 'risks' || item.language !== 'fr') return item
      const {l10n, ...rest} = withL10n.parse(item)
      return {
        ...rest,
        language: item.language,
        value: item.value,
        l10n: {units: l10n.units.map((unit) => ({...unit, ...reviewed}))},
      }
    }),
  })),
})

const stored = z.looseObject({_key: z.string()})

const frenchRisksOf = (copy: PageCopy) => {
  const risks = copy.sections.find(({_key}) => _key === 'risks')
  const item = risks?.body.find(({language}) => language === 'fr')
  return {
    units: withL10n.parse(item).l10n.units.map((unit) => ({...unit, ...stored.parse(unit)})),
    elements: body.parse(risks?.body).find(({language}) => language === 'fr')?.value ?? [],
  }
}

/**
 * A page with a unit in French that has everything the desk can show: approved text with codes,
 * whose English has changed in a word and a number, which a check finds; a comment; and the
 * approved pair in the translation memory.
 */
export const createDeskScene = async () => {
  const {copy, ...page} = await createDeskPage()
  const unit = doseOf(copy)
  const approved = reviewedInFrench(copy)
  const changed = withWords(withWords(approved, 'risks', was, is), 'risks', days.was, days.is)
  await lake.createOrReplace(changed)
  const key = unit.slice(unit.lastIndexOf('.') + 1)
  const {units, elements} = frenchRisksOf(approved)
  const of = units.find(({_key}) => _key === key)
  if (!of) throw new Error(`Expected a French unit ${key} in the risks of ${copy._id}.`)
  await lake.createOrReplace({
    _id: workOf(copy._id, 'fr'),
    _type: 'translationWork',
    language: 'fr',
    source: {_type: 'reference', _ref: copy._id, _weak: true},
    units: [
      {
        _key: unit,
        path: unit,
        sourceHash: of.sourceHash,
        sourceSnapshot: of.source,
        targetBody: elements.filter(({_key}) => _key === key),
        status: 'draft',
        origin: 'human',
        translatedBy: reviewed.translatedBy,
        translatedAt: reviewed.reviewedAt,
        comments: [
          {
            _key: 'first',
            by: reviewed.reviewedBy,
            at: reviewed.reviewedAt,
            text: 'Please keep the number of days as in the English.',
          },
        ],
      },
    ],
  })
  return {...page, copy: changed, unit}
}
