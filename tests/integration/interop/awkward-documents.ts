/** What documents may hold and a careless copy would lose, each by its name. */
export type AwkwardDocument = {
  readonly _id: string
  readonly _type: string
  [field: string]: unknown
}

const reference = (_ref: string) => ({_type: 'reference', _ref})
const weak = (_ref: string) => ({...reference(_ref), _weak: true})

const texts = {
  astral: '𝒦𝓎𝓅𝒽𝑜𝓅𝓁𝒶𝓈𝓉𝓎 🏥👩🏽‍⚕️',
  combining: 'e\u0301 is not é, nor a\u0308 ä',
  rightToLeft: 'عملية \u200Fجراحية\u200E للعمود الفقري',
  controls: 'tab\t return\r\n end\u0000 separators\u2028\u2029',
  json: '"quotes" \\ {"error": "not one"}',
  empty: '',
  spaces: '  two before, two after  ',
  loneSurrogate: 'half \ud83c',
}

const numbers = {
  largest: Number.MAX_SAFE_INTEGER,
  huge: 1.7976931348623157e308,
  tiny: 5e-324,
  fraction: 0.1 + 0.2,
  negative: -273.15,
  zero: 0,
}

const nothing = {null: null, emptyObject: {}, emptyArray: [], no: false}

const nested = {
  rows: [
    {_key: 'r1', _type: 'row', cells: [{_key: 'c1', _type: 'cell', tags: ['a', 'a', '']}]},
    {_key: 'r2', _type: 'row', cells: []},
  ],
  body: [
    {
      _key: 'b1',
      _type: 'block',
      style: 'normal',
      markDefs: [{_key: 'm1', _type: 'internalLink', reference: weak('awkward-gone')}],
      children: [
        {_key: 's1', _type: 'span', text: 'See ', marks: []},
        {_key: 's2', _type: 'span', text: 'this', marks: ['m1', 'strong']},
      ],
    },
  ],
}

const dates = {
  day: '2026-02-29',
  instant: '2026-11-01T01:30:00-04:00',
  utc: '1969-07-20T20:17:40.000Z',
}

const past = {_createdAt: '2019-03-04T05:06:07.000Z'}

/** Two that need each other and one that needs itself: no order of writing suits them. */
const cycles: readonly AwkwardDocument[] = [
  {_id: 'cycle-a', _type: 'awkward', next: reference('cycle-b')},
  {
    _id: 'cycle-b',
    _type: 'awkward',
    next: reference('cycle-a'),
    list: [{...reference('cycle-c'), _key: 'k'}],
  },
  {_id: 'cycle-c', _type: 'awkward', next: reference('cycle-c')},
]

const privates: readonly AwkwardDocument[] = [
  {_id: 'drafts.awkward-texts', _type: 'awkward', texts: {...texts, empty: 'not any more'}},
  {_id: 'drafts.only-a-draft', _type: 'awkward', link: weak('cycle-a')},
  {
    _id: 'drafts.to-strengthen',
    _type: 'awkward',
    link: {
      ...weak('only-a-draft'),
      _strengthenOnPublish: {type: 'awkward', template: {id: 'awkward'}},
    },
  },
  {_id: 'l10n.cycle-a.fr', _type: 'translationWork', language: 'fr'},
  {_id: 'feedback.6f1c', _type: 'feedback', helpful: false},
  {_id: 'versions.r1.cycle-a', _type: 'awkward', next: reference('cycle-b')},
]

/** More than one request holds, which is 256 KB. */
const many: readonly AwkwardDocument[] = Array.from({length: 520}, (_, index) => ({
  _id: `many-${index}`,
  _type: 'many',
  index,
  filler: 'x'.repeat(1500),
  previous: index === 0 ? undefined : reference(`many-${index - 1}`),
}))

const large: AwkwardDocument = {
  _id: 'larger-than-a-batch',
  _type: 'many',
  filler: 'y'.repeat(400_000),
}

export const awkwardDocuments: readonly AwkwardDocument[] = [
  {_id: 'awkward-texts', _type: 'awkward', texts},
  {_id: 'awkward-numbers', _type: 'awkward', numbers, dates, nothing, ...past},
  {_id: 'awkward-nested', _type: 'awkward', ...nested, missing: weak('never-there')},
  ...cycles,
  ...privates,
  ...many,
  large,
]
