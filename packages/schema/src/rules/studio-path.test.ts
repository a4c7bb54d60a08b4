import {findProblems} from './find-problems.ts'
import {toStudioPath} from './path.ts'
import {block, contextWith, procedure, section, slug, span, string} from './rules.fixtures.ts'

/** As Sanity prints paths. */
const printed = (path: ReturnType<typeof toStudioPath>) =>
  path
    .map((step) => (typeof step === 'object' ? `[_key=="${step._key}"]` : `.${step}`))
    .join('')
    .slice(1)

const placesOf = (rule: string, change: object) =>
  findProblems({...procedure, ...change}, contextWith())
    .filter((finding) => finding.rule === rule)
    .map(({at}) => printed(toStudioPath(at)))

describe('findings lead to the innermost field', () => {
  it.each<[string, object, string]>([
    ['source-text-missing', {title: string({en: ' '})}, 'title[_key=="en"].value'],
    ['source-text-missing', {title: []}, 'title'],
    ['slug-missing', {slug: slug({en: ''})}, 'slug[_key=="en"].value'],
    [
      'slug-untranslated',
      {title: string({en: 'Knee', fr: 'Genou'}), slug: slug({en: 'knee', fr: ''})},
      'slug[_key=="fr"].value',
    ],
    ['slug-malformed', {slug: slug({en: 'Knee'})}, 'slug[_key=="en"].value'],
    [
      'section-empty',
      {sections: [section('risks', [])]},
      'sections[_key=="risks"].body[_key=="en"].value',
    ],
    [
      'link-unsafe',
      {
        sections: [
          section('risks', [
            block([span('this', ['m1'])], {
              _key: 'b3',
              markDefs: [{_key: 'm1', _type: 'link', href: 'x'}],
            }),
          ]),
        ],
      },
      'sections[_key=="risks"].body[_key=="en"].value[_key=="b3"].markDefs[_key=="m1"].href',
    ],
    [
      'glossary-spelling',
      {sections: [section('risks', [block([span('The vretebra heals.')], {_key: 'b3'})])]},
      'sections[_key=="risks"].body[_key=="en"].value[_key=="b3"]',
    ],
    [
      'image-without-alt',
      {image: {asset: {_ref: 'image-0a-1x1-png'}, alt: string({en: ''})}},
      'image.alt[_key=="en"].value',
    ],
  ])('%s: %j', (rule, change, place) => {
    expect(placesOf(rule, change)).toEqual([place])
  })

  it('and to the slug of the locale in which it is taken', () => {
    const other = {...procedure, _id: 'other', slug: slug({en: 'hip', fr: 'genou'})}
    const mine = {...procedure, slug: slug({en: 'knee', fr: 'genou'})}
    const places = findProblems(mine, contextWith(other)).map(({at}) => printed(toStudioPath(at)))
    expect(places).toEqual(['slug[_key=="fr"].value'])
  })
})
