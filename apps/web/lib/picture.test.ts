import {jest} from '@jest/globals'
import {fixtureDocuments} from '../../../tests/fixtures/fixture-documents.ts'
import {provideSiteContent} from '../../../tests/support/site-content.ts'
import {fixture} from './content.fixtures.ts'
import {content} from './content.ts'
import {buildProcedurePage} from './procedure-page.ts'

jest.setTimeout(60_000)

const asset = (name: string, width: number, height: number) => ({
  _id: `image-${name}-${width}x${height}-png`,
  _type: 'sanity.imageAsset',
  url: `http://localhost/images/preop/production/${name}-${width}x${height}.png`,
  metadata: {dimensions: {width, height}},
})
const head = asset('0a', 1600, 900)
const inText = asset('0b', 400, 300)

const shows = ({_id}: {_id: string}) => ({asset: {_type: 'reference', _ref: _id}})
const alt = {
  _key: 'en',
  _type: 'internationalizedArrayStringValue',
  language: 'en',
  value: 'A hand on a table',
}
const overview = {
  _key: 'pictures',
  _type: 'section',
  kind: 'results',
  heading: [{...alt, value: 'Pictures'}],
  body: [
    {
      _key: 'en',
      _type: 'internationalizedArrayPortableTextValue',
      language: 'en',
      value: [
        {
          _type: 'bodyImage',
          _key: 'told',
          ...shows(inText),
          alt: 'A wrist',
        },
        {
          _type: 'bodyImage',
          _key: 'mute',
          ...shows(head),
          decorative: true,
        },
      ],
    },
  ],
}

const withPictures = () =>
  fixtureDocuments().map((document) =>
    document._id === 'procedure-wrist-check'
      ? {
          ...document,
          image: {_type: 'image', ...shows(head), alt: [alt]},
          sections: [...(Array.isArray(document.sections) ? document.sections : []), overview],
        }
      : document,
  )

let removeContent: () => Promise<void>
beforeAll(async () => {
  removeContent = await provideSiteContent([head, inText, ...withPictures()])
})
afterAll(async () => {
  content().close()
  await removeContent()
})

const pageIn = async (locale: 'en' | 'ru') =>
  buildProcedurePage(await fixture('procedure', 'procedure-wrist-check'), locale)

describe('pictures of a procedure', () => {
  it('come with their size, in widths to choose from, from this site', async () => {
    const {picture, images} = await pageIn('en')
    expect(picture).toMatchObject({
      image: {src: `/images/${head._id}/1344.webp`, width: 1600, height: 900},
      alt: {value: 'A hand on a table', lang: 'en'},
    })
    expect(images[inText._id]).toMatchObject({
      src: `/images/${inText._id}/400.webp`,
      srcSet: `/images/${inText._id}/320.webp 320w, /images/${inText._id}/400.webp 400w`,
      width: 400,
      height: 300,
    })
    expect(Object.keys(images).sort()).toEqual([head._id, inText._id])
  })

  it('are shown where their words are not translated, in the language that these are in', async () => {
    const {picture, sections} = await pageIn('ru')
    expect(picture?.alt).toMatchObject({value: 'A hand on a table', lang: 'en', notice: 'missing'})
    const shown = sections.find(({id}) => id === 'pictures')
    expect(shown?.body.map(({lang}) => lang)).toEqual(['en', 'en'])
  })
})
