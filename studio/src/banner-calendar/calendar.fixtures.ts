import {canonical, hashSource} from '@preop/translation'
import {type CalendarBanner, calendarBannerModel} from './calendar-banner.model.ts'
import {calendarPages} from './calendar-page.ts'
import {surroundingsModel} from './surroundings.model.ts'

const source = 'Visits end at six.'

/** A message in English, and in French as it was translated from some English text. */
export const message = (translatedFrom = source) => {
  const unit = {
    _key: 'value',
    sourceHash: hashSource(translatedFrom),
    source: canonical(translatedFrom),
    origin: 'human',
    translatedBy: 'user-1',
    translatedAt: '2026-01-01T00:00:00Z',
  }
  return [
    {language: 'en', value: source},
    {language: 'fr', value: 'Les visites finissent à six heures.', l10n: {units: [unit]}},
  ]
}

export const banner = (_id: string, fields: object = {}): CalendarBanner =>
  calendarBannerModel.parse({
    _id,
    name: `Banner ${_id}`,
    severity: 'notice',
    message: message(),
    targets: {wholeSite: true},
    order: 10,
    ...fields,
  })

const text = (value: string) => [{language: 'en', value}]
const slug = (en: string, fr?: string) => [
  {language: 'en', value: {current: en}},
  ...(fr ? [{language: 'fr', value: {current: fr}}] : []),
]

export const surroundings = surroundingsModel.parse({
  pages: [
    {
      _id: 'p-knee',
      _type: 'procedure',
      title: text('Knee check'),
      slug: slug('knee-check', 'examen-du-genou'),
      specialties: [{_ref: 's-bones'}],
    },
    {_id: 'p-eye', _type: 'procedure', title: text('Eye check'), slug: slug('eye-check')},
    {_id: 's-bones', _type: 'specialty', title: text('Bones'), slug: slug('bones')},
    {_id: 'd-fund', _type: 'donation', title: text('Fund'), slug: slug('fund')},
  ],
  enabledLocales: ['en', 'fr'],
  terms: [],
})

export const pages = calendarPages(surroundings.pages)

export const pageOf = (id: string) => {
  const page = pages.find((one) => one.id === id)
  if (!page) throw new Error(`The fixtures have no page ${id}.`)
  return page
}
