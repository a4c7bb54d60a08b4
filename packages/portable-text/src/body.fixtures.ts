import type {BodyNode, Resolved} from './types.ts'

const span = (text: string, marks: readonly string[] = [], key = 's1') => ({
  _type: 'span',
  _key: key,
  text,
  marks,
})

export const block = (key: string, children: readonly object[], more: object = {}): BodyNode => ({
  _type: 'block',
  _key: key,
  ...{style: 'normal', markDefs: [], children, ...more},
})

export const paragraph = (key: string, text: string, more: object = {}) =>
  block(key, [span(text)], more)

export const bullet = (key: string, text: string, level = 1) =>
  paragraph(key, text, {listItem: 'bullet', level})

/** A step due so many days before. */
export const step = (
  key: string,
  days: number,
  text: string,
  more: readonly object[] = [],
): BodyNode => ({
  _type: 'timedStep',
  _key: key,
  ...{
    timing: {relation: 'before', unit: 'day', from: days},
    body: [block('b', [span(text), ...more])],
  },
})

export const current = (
  lang: string,
  ...values: readonly BodyNode[]
): readonly Resolved<BodyNode>[] =>
  values.map((value) => ({value, lang, dir: lang === 'ar' ? 'rtl' : 'ltr', notice: 'none'}))

export const fallback = (
  notice: 'wording' | 'changed' | 'missing',
  lang: string,
  ...values: readonly BodyNode[]
): readonly Resolved<BodyNode>[] => current(lang, ...values).map((unit) => ({...unit, notice}))

/** One French list whose second and third items are shown in English. */
export const mixedList = [
  ...current('fr', bullet('b1', 'Une infection')),
  ...fallback('changed', 'en', bullet('b2', 'Bleeding'), bullet('b3', 'Cement leakage')),
  ...current('fr', bullet('b4', 'Une allergie au ciment', 2), bullet('b5', 'Une douleur')),
]

/** An Arabic page on which nothing is translated. */
export const missingInArabic = fallback(
  'missing',
  'en',
  paragraph('b1', 'The doctor injects bone cement into the broken bone.'),
  bullet('b2', 'You lie on your front.'),
  bullet('b3', 'The doctor uses X-rays to guide the needle.'),
)

/** Every mark and inline object in one block, and a card. */
export const everything = current(
  'en',
  paragraph('h', 'After you go home', {style: 'h3'}),
  block(
    'b1',
    [
      span('Most people feel ', [], 's1'),
      span('less pain', ['strong'], 's2'),
      {_type: 'citation', _key: 'c1', source: 'buchbinder'},
      span('. Ask about ', [], 's3'),
      span('osteoporosis', ['t1'], 's4'),
      span(', read ', [], 's5'),
      span('the leaflet', ['l1', 'em'], 's6'),
      span(', ', [], 's7'),
      span('MRI scan', ['i1'], 's8'),
      span(' or ', [], 's9'),
      span('a page that is gone', ['i2'], 's10'),
      span('. Call ', [], 's11'),
      {_type: 'phone', _key: 'p1', line: 'advice'},
    ],
    {
      markDefs: [
        {_type: 'link', _key: 'l1', href: 'https://example.org/leaflet'},
        {_type: 'internalLink', _key: 'i1', reference: {_type: 'reference', _ref: 'mri'}},
        {_type: 'internalLink', _key: 'i2', reference: {_type: 'reference', _ref: 'gone'}},
        {_type: 'glossaryTermLink', _key: 't1', term: {_type: 'reference', _ref: 'osteoporosis'}},
      ],
    },
  ),
  {
    _type: 'careCard',
    _key: 'card',
    ...{
      urgency: 'emergency',
      body: [
        bullet('b1', 'you cannot move your legs'),
        block('b2', [span('Call '), {_type: 'phone', _key: 'p', line: 'emergency'}]),
      ],
    },
  },
)
