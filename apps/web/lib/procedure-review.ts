import type {Procedure} from '@preop/content'
import {sourceLocale} from '@preop/locales'
import type {Resolved} from '@preop/translation'
import type {ReviewInfoProps} from '@preop/ui'
import {content} from './content.ts'
import {formatDay} from './format.ts'
import type {Resolver} from './resolver.ts'
import type {Words} from './words.ts'

type Shown = Pick<Resolved<unknown>, 'origin' | 'reviewed' | 'translatedAt'>
type Row = ReviewInfoProps['rows'][number]

const day = (instant: string) => instant.slice(0, 10)

/**
 * How current a page is and who answers for it: what is known is dated, what is not is said.
 *
 * @param bodies - the texts on the page, which know when they were translated and by what
 */
export const procedureReview = async (
  procedure: Procedure,
  bodies: readonly (readonly Shown[])[],
  {locale}: Resolver,
  words: Words,
): Promise<Pick<ReviewInfoProps, 'rows' | 'warnings'>> => {
  const dated = (key: string, term: string, iso: string | undefined): Row[] =>
    iso ? [{key, term, value: {iso, text: formatDay(locale, iso)}}] : []
  const reviewer =
    procedure.medicalReviewer && (await content().byId('person', procedure.medicalReviewer._ref))
  const shown = bodies.flat()
  const translatedAt = shown
    .flatMap((unit) => unit.translatedAt ?? [])
    .sort()
    .at(-1)
  const machine = shown.some(({origin, reviewed}) => origin === 'machine' && !reviewed)
  const name = [reviewer?.name, reviewer?.credentials].filter(Boolean).join(', ')
  const by = {value: name, lang: sourceLocale, dir: 'ltr', notice: 'none'} as const
  return {
    rows: [
      ...(name ? [{key: 'reviewer', term: words('review.reviewer'), value: by}] : []),
      ...dated('lastReviewed', words('review.lastReviewed'), procedure.lastReviewed),
      ...dated('nextReview', words('review.nextReview'), procedure.nextReviewDue),
      ...dated('updated', words('review.updated'), day(procedure._updatedAt)),
      ...dated('translated', words('review.translated'), translatedAt && day(translatedAt)),
    ],
    warnings: [
      ...(reviewer ? [] : [words('review.notReviewed')]),
      ...(machine ? [words('review.machineTranslated')] : []),
    ],
  }
}
