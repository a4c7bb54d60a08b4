import fc from 'fast-check'

const words = fc.oneof(
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}),
  fc.constantFrom(
    'Take 2 tablets',
    ' leading and trailing ',
    '<b> & ]]> "quoted"',
    'اتصل بنا',
    '😀 𝒳',
    'e\u0301',
    'a\u0301',
    'two\nlines',
    'tab\there',
    'old\u000Bbreak',
    '\u200F\u202Bנ\u202C',
    '%s {count}',
    'line\r\nend',
    '\u00A0\u2028',
  ),
)
const text = fc.oneof({weight: 8, arbitrary: words}, {weight: 1, arbitrary: fc.constant('')})

const decorators = ['strong', 'em', 'underline', 'custom mark']
const reference = (id: string) => ({_type: 'reference', _ref: id, _weak: true})

const definition = fc.constantFrom('link', 'internalLink', 'glossaryTermLink').map((_type) => _type)

const definitions = fc.array(definition, {maxLength: 3}).map((types) =>
  types.map((_type, index) => {
    const _key = `m${index}`
    if (_type === 'link') return {_type, _key, href: `https://example.org/?a=${index}&b="<>`}
    return _type === 'internalLink'
      ? {_type, _key, reference: reference(`page-${index}`)}
      : {_type, _key, term: reference(`term-${index}`)}
  }),
)

const child = (marks: readonly string[]) =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        text,
        marks: fc.subarray([...marks], {maxLength: 4}),
      }),
    },
    {weight: 1, arbitrary: fc.constantFrom({citation: true}, {phone: true})},
  )

const block = definitions.chain((markDefs) =>
  fc
    .record({
      children: fc.array(child([...decorators, ...markDefs.map(({_key}) => _key)]), {
        minLength: 1,
        maxLength: 7,
      }),
      style: fc.constantFrom('normal', 'h3', undefined),
      list: fc.constantFrom(undefined, undefined, {listItem: 'bullet', level: 2}),
    })
    .map(({children, style, list}) => ({
      _type: 'block',
      ...(style === undefined ? {} : {style}),
      ...(list ?? {}),
      markDefs,
      children: children.map((one, index) => {
        if ('text' in one) return {_type: 'span', _key: `s${index}`, ...one}
        return 'citation' in one
          ? {_type: 'citation', _key: `i${index}`, source: `study-${index}`}
          : {_type: 'phone', _key: `i${index}`, line: 'main', position: index}
      }),
    })),
)

const keyed = <T extends object>(values: readonly T[], prefix: string) =>
  values.map((value, index) => ({...value, _key: `${prefix}${index}`}))

const element = fc.oneof(
  {weight: 4, arbitrary: block},
  {
    weight: 1,
    arbitrary: fc
      .array(block, {minLength: 1, maxLength: 3})
      .map((body) => ({_type: 'careCard', urgency: 'urgent', body: keyed(body, 'c')})),
  },
  {
    weight: 1,
    arbitrary: block.map((one) => ({
      _type: 'timedStep',
      timing: {relation: 'dayOf'},
      body: keyed([one], 'text'),
    })),
  },
  {weight: 1, arbitrary: fc.constant({_type: 'bodyImage', alt: 'A knee'})},
)

const item = (value: unknown) => [{_key: 'en', language: 'en', value}]

/** Documents with whatever a body may hold, in English: overlapping marks, empty spans, other scripts. */
export const arbitraryDocument = fc
  .record({
    title: words,
    summary: fc.array(words, {minLength: 1, maxLength: 3}).map((lines) => lines.join('\n')),
    body: fc.array(element, {minLength: 1, maxLength: 4}),
    steps: fc.array(element, {maxLength: 3}),
  })
  .map(({title, summary, body, steps}) => ({
    _id: 'page',
    _type: 'procedure',
    _rev: 'r1',
    title: item(title),
    summary: item(summary),
    sections: [
      {
        _key: 'risks',
        _type: 'section',
        kind: 'risks',
        heading: item('Risks'),
        body: item(keyed(body, 'b')),
      },
      {_key: 'odd key/é', _type: 'section', kind: 'other', body: item(keyed(steps, 'e'))},
    ],
  }))
