import type {SanityAssetDocument, SanityClient, UploadClientConfig} from '@sanity/client'
import sharp from 'sharp'

type AssetFixture = {
  readonly kind: 'image' | 'file'
  readonly filename: string
  readonly bytes: Buffer
  readonly about?: UploadClientConfig
}

const draw = (background: string) =>
  sharp({create: {width: 31, height: 17, channels: 4, background}})

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><circle r="9"/></svg>'

/** One of each kind that is taken in; names that say little or that no header can hold. */
const assetFixtures = async (): Promise<readonly AssetFixture[]> => [
  {
    kind: 'image',
    filename: 'Röntgen “L4”.png',
    bytes: await draw('#11223344').png().toBuffer(),
    about: {
      title: 'Spine',
      description: 'From the side',
      creditLine: 'The hospital',
      label: 'x-ray',
      source: {id: '7', name: 'archive', url: 'https://archive.example/7'},
    },
  },
  {kind: 'image', filename: 'a.jpg', bytes: await draw('#808080').jpeg().toBuffer()},
  {kind: 'image', filename: 'a.webp', bytes: await draw('#ff0000').webp().toBuffer()},
  {kind: 'image', filename: 'a.avif', bytes: await draw('#00ff00').avif().toBuffer()},
  {kind: 'image', filename: 'a.gif', bytes: await draw('#0000ff').gif().toBuffer()},
  {kind: 'image', filename: 'a.svg', bytes: Buffer.from(svg)},
  {kind: 'file', filename: 'leaflet.pdf', bytes: Buffer.from('%PDF-1.7 leaflet')},
  {kind: 'file', filename: 'film.mp4', bytes: Buffer.from('\0\0\0\x18ftypmp42 film', 'latin1')},
  {kind: 'file', filename: 'notes.txt', bytes: Buffer.from('notes')},
  {kind: 'file', filename: 'README', bytes: Buffer.from('no extension')},
]

const fieldOf = ({_type, _id}: SanityAssetDocument) => ({
  _type: _type === 'sanity.imageAsset' ? 'image' : 'file',
  asset: {_type: 'reference', _ref: _id},
})

/**
 * Uploads the fixtures and a document that shows them all but the last, once alone and once in a
 * list. The last is referred to by nobody.
 */
export const uploadFixtures = async (client: SanityClient): Promise<void> => {
  const uploaded: SanityAssetDocument[] = []
  for (const {kind, bytes, filename, about} of await assetFixtures())
    uploaded.push(await client.assets.upload(kind, bytes, {filename, ...about}))
  const shown = uploaded
    .slice(0, -1)
    .map((asset, index) => ({...fieldOf(asset), _key: `k${index}`}))
  await client.create({
    _id: 'shows-assets',
    _type: 'awkward',
    main: {...shown[0], _key: undefined, hotspot: {_type: 'sanity.imageHotspot', x: 0.5, y: 0.25}},
    shown,
  })
}
