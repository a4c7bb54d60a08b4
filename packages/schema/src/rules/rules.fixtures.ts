import type {LocalizedKind} from '../localized/localized-kinds.ts'
import type {PlainDocument, PlainRecord} from './plain.ts'
import type {ValidationContext} from './rule.ts'

type Texts = {readonly [locale: string]: unknown}

const localized = (kind: LocalizedKind, texts: Texts) =>
  Object.entries(texts).map(([language, value]) => ({
    _key: language,
    _type: `internationalizedArray${kind}Value`,
    language,
    value,
  }))

export const string = (texts: Texts) => localized('String', texts)
export const text = (texts: Texts) => localized('Text', texts)
export const body = (texts: Texts) => localized('PortableText', texts)
export const slug = (slugs: Texts) =>
  localized(
    'Slug',
    Object.fromEntries(
      Object.entries(slugs).map(([locale, current]) => [locale, {_type: 'slug', current}]),
    ),
  )

export const span = (words: string, marks: readonly string[] = []) => ({
  _key: 's1',
  _type: 'span',
  text: words,
  marks,
})

export const block = (children: readonly unknown[], rest: PlainRecord = {}) => ({
  _key: 'b1',
  _type: 'block',
  style: 'normal',
  markDefs: [],
  children,
  ...rest,
})

export const section = (
  kind: string,
  elements: readonly unknown[] = [block([span('Ask us.')])],
) => ({
  _key: kind,
  _type: 'section',
  kind,
  heading: string({en: `About ${kind}`}),
  body: body({en: elements}),
})

export const reference = (id: string) => ({_type: 'reference', _ref: id})

export const settings: PlainDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  hospitalName: string({en: 'Juniper Valley Hospital'}),
  jurisdiction: 'US',
  phones: [
    {_key: 'advice', line: 'advice', jurisdiction: 'US', number: '555-0101'},
    {_key: 'interpreter', line: 'interpreter', jurisdiction: 'US', number: '555-0102'},
  ],
  emergencyNumbers: [{_key: 'us', jurisdiction: 'US', number: '911'}],
  enabledLocales: ['en', 'fr'],
  languageAssistance: [
    {_key: 'es', language: 'es', endonym: 'Español', text: 'Llame al 555-0102.'},
  ],
  allowedHosts: ['give.example.org'],
  demonstration: false,
}

export const person: PlainDocument = {_id: 'reviewer', _type: 'person', name: 'R. Osei'}

export const specialty: PlainDocument = {
  _id: 'spine',
  _type: 'specialty',
  name: string({en: 'Spine care'}),
  slug: slug({en: 'spine-care'}),
}

export const glossaryTerm: PlainDocument = {
  _id: 'vertebra',
  _type: 'glossaryTerm',
  term: string({en: 'vertebra'}),
  definition: text({en: 'One of the small bones of the back.'}),
}

export const procedure: PlainDocument = {
  _id: 'kyphoplasty',
  _type: 'procedure',
  title: string({en: 'Kyphoplasty'}),
  slug: slug({en: 'kyphoplasty'}),
  summary: text({en: 'A doctor fills a broken bone of the back with cement.'}),
  names: [
    {_key: 'kyphoplasty', name: string({en: 'Kyphoplasty'}), schemaOrgType: 'SurgicalProcedure'},
  ],
  settings: ['outpatient'],
  specialties: [{_key: 'spine', ...reference('spine')}],
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
  references: [
    {
      _key: 'trial',
      _type: 'citationSource',
      title: 'A sham-controlled trial',
      url: 'https://example.org/trial',
    },
  ],
  medicalReviewer: reference('reviewer'),
  lastReviewed: '2026-01-10',
  nextReviewDue: '2027-01-10',
}

export const banner: PlainDocument = {
  _id: 'notice',
  _type: 'banner',
  name: 'Safe care',
  severity: 'notice',
  message: text({en: 'Wear a mask in the clinic.'}),
  links: [{_key: 'more', label: string({en: 'More'}), href: 'https://example.org/'}],
  schedule: {
    start: '2026-03-01T08:00:00Z',
    end: '2026-03-02T08:00:00Z',
    timeZone: 'America/Chicago',
  },
  targets: {wholeSite: true},
  dismissible: true,
}

export const donation: PlainDocument = {
  _id: 'research',
  _type: 'donation',
  title: string({en: 'Help us learn'}),
  slug: slug({en: 'help-us-learn'}),
  suggestedAmounts: [
    {
      _key: 'fifty',
      amount: 50,
      currency: 'USD',
      impact: string({en: 'Pays for an hour of interpreting.'}),
      evidence: 'https://example.org/costs',
      expires: '2027-01-01',
    },
  ],
  frequencies: ['once'],
  taxNotes: [{_key: 'us', jurisdiction: 'US', text: text({en: 'Gifts may be deductible.'})}],
  provider: {
    name: 'Give',
    actionUrl: 'https://give.example.org/pay',
    method: 'GET',
    parameters: {amount: 'amt', currency: 'cur'},
  },
  goal: {target: 1000, raised: 10, currency: 'USD', asOf: '2026-01-31'},
}

export const redirect: PlainDocument = {
  _id: 'redirect-1',
  _type: 'redirect',
  locale: 'en',
  from: '/en/procedures/kypho',
  target: {...reference('kyphoplasty'), _weak: true},
}

export const feedback: PlainDocument = {
  _id: 'feedback.3f1c',
  _type: 'feedback',
  locale: 'en',
  helpful: false,
  reason: 'hardToUnderstand',
}

export const translationWork: PlainDocument = {
  _id: 'l10n.kyphoplasty.fr',
  _type: 'translationWork',
  language: 'fr',
  source: {...reference('kyphoplasty'), _weak: true},
  units: [{_key: 'u1', path: 'title', status: 'draft', origin: 'human'}],
}

export const translationMemory: PlainDocument = {
  _id: 'memory.0123456789abcdef.1',
  _type: 'translationMemory',
  title: 'old.tmx',
  sourceLocale: 'en',
  targetLocale: 'fr',
  parts: 1,
  entries: [{_key: 'e1', source: 'Rest', target: 'Repos'}],
}

/** One valid document of each kind that rules look at. */
export const validDocuments = [
  settings,
  person,
  specialty,
  glossaryTerm,
  procedure,
  banner,
  donation,
  redirect,
  feedback,
  translationWork,
  translationMemory,
]

/** The valid documents side by side on a fixed day; give more to add or replace some. */
export const contextWith = (...more: readonly PlainDocument[]): ValidationContext => {
  const documents = new Map([...validDocuments, ...more].map((one) => [one._id, one]))
  return {documents, settings: documents.get('siteSettings'), today: '2026-06-01'}
}
