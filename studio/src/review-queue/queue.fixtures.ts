import type {PlainDocument, PlainRecord} from '@preop/schema/rules'
import {canonical, hashSource} from '@preop/translation'
import type {Finding} from './finding.ts'

type Item = {readonly [locale: string]: unknown}

/** A localized field; `of` is the source its translations were made from, by locale. */
const field = (kind: 'String' | 'Text' | 'Slug' | 'PortableText', texts: Item, units: Item = {}) =>
  Object.entries(texts).map(([language, value]) => ({
    _key: language,
    _type: `internationalizedArray${kind}Value`,
    language,
    value,
    ...(language in units ? {l10n: {units: units[language]}} : {}),
  }))

const provenance = (_key: string, source: unknown) => ({
  _key,
  source: canonical(source),
  sourceHash: hashSource(source),
  origin: 'human',
  translatedBy: 'u-translator',
  translatedAt: '2026-11-01T00:00:00.000Z',
})

/** A text in English and French; `from` is the English it was translated from, if it has changed. */
export const text = (en: string, fr?: string, from = en) =>
  fr === undefined
    ? field('String', {en})
    : field('String', {en, fr}, {fr: [provenance('value', from)]})

export const block = (_key: string, words: string) => ({
  _key,
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children: [{_key: 's1', _type: 'span', text: words, marks: []}],
})

/** A body; blocks of `fr` are translated from the English blocks of the same key as `from` has them. */
export const body = (
  en: readonly ReturnType<typeof block>[],
  fr: readonly ReturnType<typeof block>[] = [],
  from = en,
) =>
  fr.length === 0
    ? field('PortableText', {en})
    : field('PortableText', {en, fr}, {fr: from.map((source) => provenance(source._key, source))})

export const slug = (current: string) =>
  field('Slug', {en: {_type: 'slug', current}, fr: {_type: 'slug', current: `${current}-fr`}})

export const section = (
  kind: string,
  content = body([block('b1', 'Words.')], [block('b1', 'Mots.')]),
) => ({
  _key: kind,
  _type: 'section',
  kind,
  heading: text(`About ${kind}`, `Sur ${kind}`),
  body: content,
})

export const settings: PlainDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  hospitalName: text('Juniper Valley Hospital', 'Hôpital'),
  jurisdiction: 'US',
  phones: [
    {_key: 'advice', line: 'advice', jurisdiction: 'US', number: '555-0101'},
    {_key: 'interpreter', line: 'interpreter', jurisdiction: 'US', number: '555-0102'},
  ],
  emergencyNumbers: [{_key: 'us', jurisdiction: 'US', number: '911'}],
  enabledLocales: ['en', 'fr'],
  allowedHosts: [],
  demonstration: false,
}

export const person: PlainDocument = {_id: 'reviewer', _type: 'person', name: 'R. Osei'}

export const specialty: PlainDocument = {
  _id: 'spine',
  _type: 'specialty',
  name: text('Spine care', 'Rachis'),
  slug: slug('spine-care'),
}

/** A procedure in which there is nothing to review on the day of the tests. */
export const procedure: PlainDocument = {
  _id: 'kyphoplasty',
  _type: 'procedure',
  _updatedAt: '2026-05-02T10:00:00Z',
  title: text('Kyphoplasty', 'Cyphoplastie'),
  slug: slug('kyphoplasty'),
  specialties: [{_key: 'spine', _type: 'reference', _ref: 'spine'}],
  sections: [
    'candidacy',
    'contraindications',
    'benefits',
    'risks',
    'alternatives',
    'preparation',
    'recovery',
    'whenToCall',
  ].map((kind) => section(kind)),
  medicalReviewer: {_type: 'reference', _ref: 'reviewer'},
  lastReviewed: '2026-01-10',
  nextReviewDue: '2027-01-10',
}

export const today = '2026-06-01'

export const documents: readonly PlainDocument[] = [settings, person, specialty, procedure]

export const draftOf = (document: PlainDocument, change: PlainRecord = {}): PlainDocument => ({
  ...document,
  ...change,
  _id: `drafts.${document._id}`,
  _type: document._type,
})

/** A reader’s answer that a page did not help. */
export const feedback = (number: number, change: PlainRecord = {}): PlainDocument => ({
  page: {_type: 'reference', _ref: 'kyphoplasty', _weak: true},
  locale: 'fr',
  helpful: false,
  reason: 'hardToUnderstand',
  _createdAt: `2026-05-0${number}T10:00:00Z`,
  ...change,
  _id: `feedback.${number}`,
  _type: 'feedback',
})

/** A row of the queue, for what works on rows. */
export const finding = (change: Partial<Finding> = {}): Finding => ({
  id: 'one',
  kind: 'other',
  severity: 'warning',
  documentId: 'kyphoplasty',
  documentType: 'procedure',
  documentTitle: 'Kyphoplasty',
  specialties: ['spine'],
  field: 'title',
  path: 'title',
  message: 'Something is to be done.',
  stage: 'published',
  ...change,
})
