import type {Locale} from '@preop/locales'
import {localeIds, sourceLocale} from '@preop/locales'
import {canonical, hashCanonical} from '@preop/translation'
import {fixtureDocuments} from '../fixtures/fixture-documents.ts'

const wristCheck = fixtureDocuments().find(({_id}) => _id === 'procedure-wrist-check')

/** What a page of forty units says, once for each unit and locale. */
const sentences: Readonly<Record<Locale, (number: number) => string>> = {
  en: (number) => `Advice ${number}: the docter asks you to rest for 24 hours.`,
  fr: (number) => `Conseil ${number} : le médecin vous demande 24 heures de repos.`,
  de: (number) => `Rat ${number}: Der Arzt bittet Sie um 24 Stunden Ruhe.`,
  it: (number) => `Consiglio ${number}: il medico Le chiede 24 ore di riposo.`,
  pt: (number) => `Conselho ${number}: o médico pede-lhe 24 horas de repouso.`,
  ru: (number) => `Совет ${number}: врач просит вас отдыхать 24 часа.`,
  ar: (number) => `النصيحة ${number}: يطلب منك الطبيب الراحة لمدة 24 ساعة.`,
}

const provenance = (_key: string, source: unknown) => ({
  _key,
  source: canonical(source),
  sourceHash: hashCanonical(canonical(source)),
  origin: 'human',
  translatedBy: 'u-translator',
  translatedAt: '2026-11-23T00:00:00.000Z',
  reviewedBy: 'u-reviewer',
  reviewedAt: '2026-11-24T00:00:00.000Z',
})

const item = (kind: string, language: Locale, value: unknown, units: readonly object[]) => ({
  _key: language,
  _type: `internationalizedArray${kind}Value`,
  language,
  value,
  ...(language === sourceLocale ? {} : {l10n: {units}}),
})

const strings = (kind: 'String' | 'Text', text: string) =>
  localeIds.map((locale) =>
    item(kind, locale, locale === sourceLocale ? text : `${text} (${locale})`, [
      provenance('value', text),
    ]),
  )

const block = (number: number, locale: Locale) => ({
  _key: `b${number}`,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: 's', _type: 'span', text: sentences[locale](number), marks: []}],
})

const section = (kind: 'overview' | 'recovery', heading: string, numbers: readonly number[]) => ({
  _key: kind,
  _type: 'section',
  kind,
  heading: strings('String', heading),
  body: localeIds.map((locale) =>
    item(
      'PortableText',
      locale,
      numbers.map((number) => block(number, locale)),
      numbers.map((number) => provenance(`b${number}`, block(number, sourceLocale))),
    ),
  ),
})

const range = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => from + index)

/** The words of a unit in a locale, before anybody changes them. */
export const sentence = (locale: Locale, number: number): string => sentences[locale](number)

/**
 * A procedure with forty units of text, all translated to every locale by one person and approved
 * by another: 1 to 20 in the overview, 21 to 40 in the safety-critical recovery.
 */
export const fortyUnits = {
  ...wristCheck,
  _id: 'procedure-forty-units',
  _type: 'procedure',
  title: strings('String', 'Forty pieces of advice'),
  slug: [
    {
      _key: 'en',
      _type: 'internationalizedArraySlugValue',
      language: 'en',
      value: {_type: 'slug', current: 'forty-units'},
    },
  ],
  names: [
    {
      _key: 'forty',
      _type: 'procedureName',
      name: strings('String', 'Forty pieces of advice'),
      schemaOrgType: 'TherapeuticProcedure',
    },
  ],
  summary: strings('Text', 'A page with forty units of text.'),
  conditions: [],
  faqs: [],
  references: [],
  seo: undefined,
  stay: undefined,
  returnToActivity: undefined,
  sections: [
    section('overview', 'What is it?', range(1, 20)),
    section('recovery', 'After it', range(21, 40)),
  ],
}
