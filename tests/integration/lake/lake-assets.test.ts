import {jest} from '@jest/globals'
import sharp from 'sharp'
import {type AssetLake, blank, sha1, startAssetLake} from './asset-lake.ts'

jest.setTimeout(60_000)

let assets: AssetLake
beforeAll(async () => {
  assets = await startAssetLake()
})
afterAll(() => assets.lake.stop())

describe('an uploaded image', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)(
    'as %s is described and comes back as it was',
    async (format) => {
      const bytes = await blank(60, 40).toFormat(format).toBuffer()
      const asset = await assets.upload(bytes, 'wrong-name.docx')
      const extension = {jpeg: 'jpg', tiff: 'tif'}[String(format)] ?? format
      expect(asset).toMatchObject({
        _id: `image-${sha1(bytes)}-60x40-${extension}`,
        _type: 'sanity.imageAsset',
        assetId: sha1(bytes),
        extension,
        mimeType: `image/${format}`,
        originalFilename: 'wrong-name.docx',
        path: `images/preop/production/${sha1(bytes)}-60x40.${extension}`,
        sha1hash: sha1(bytes),
        size: bytes.length,
        url: `${assets.lake.running.url}/images/preop/production/${sha1(bytes)}-60x40.${extension}`,
        metadata: {
          dimensions: {width: 60, height: 40, aspectRatio: 1.5},
          isOpaque: true,
          lqip: expect.stringMatching(/^data:image\/(jpeg|png);base64,/),
          palette: {dominant: {background: expect.stringMatching(/^#[0-9a-f]{6}$/)}},
        },
      })
      const back = await assets.get(asset)
      expect(back.bytes.equals(bytes)).toBe(true)
      expect(back.response.headers.get('content-type')).toBe(`image/${format}`)
      expect(back.response.headers.get('cache-control')).toContain('immutable')
      expect(await assets.lake.client().getDocument(asset._id)).toEqual(asset)
    },
  )

  it('is one asset however often it is uploaded, also at once', async () => {
    const bytes = await blank(31, 17).png().toBuffer()
    const [first, ...others] = await Promise.all(
      Array.from({length: 4}, () => assets.upload(bytes)),
    )
    for (const other of others) expect(other).toEqual(first)
    const query = 'count(*[sha1hash == $sha1])'
    expect(await assets.lake.client().fetch(query, {sha1: sha1(bytes)})).toBe(1)
    expect(assets.filesIn('incoming')).toEqual([])
  })

  it('tells whether one can see through it', async () => {
    const clear = await sharp({
      create: {width: 4, height: 4, channels: 4, background: {r: 0, g: 0, b: 0, alpha: 0.5}},
    })
      .png()
      .toBuffer()
    expect((await assets.upload(clear)).metadata).toMatchObject({hasAlpha: true, isOpaque: false})
  })

  it('stands upright as its camera meant it', async () => {
    const bytes = await blank(60, 40).withMetadata({orientation: 6}).jpeg().toBuffer()
    const asset = await assets.upload(bytes)
    expect(asset.metadata.dimensions).toMatchObject({width: 40, height: 60})
    expect(await assets.measure(asset, '?w=20')).toMatchObject({width: 20, height: 30})
  })

  it('is gone once its document is deleted, and there again when uploaded again', async () => {
    const bytes = await blank(9, 9).png().toBuffer()
    const asset = await assets.upload(bytes)
    await assets.lake.client().delete(asset._id)
    expect((await assets.get(asset)).response.status).toBe(404)
    expect((await assets.get(asset, '?w=3')).response.status).toBe(404)
    await assets.upload(bytes)
    expect((await assets.get(asset)).response.status).toBe(200)
  })
})

describe('an uploaded file', () => {
  const put = (content: string | Buffer, filename: string) =>
    assets.lake.client().assets.upload('file', Buffer.from(content), {filename})

  it.each([
    ['leaflet.pdf', '%PDF-1.7 x', 'pdf', 'application/pdf', false],
    ['leaflet.pdf', '<html><script>alert(1)</script>', 'bin', 'application/octet-stream', true],
    ['page.html', '<html><script>alert(1)</script>', 'html', 'application/octet-stream', true],
    ['drawing.svg', '<svg onload="alert(1)"/>', 'svg', 'application/octet-stream', true],
    ['sheet.xlsx', 'PK\x03\x04 x', 'xlsx', expect.stringContaining('spreadsheetml'), true],
    ['sheet.exe', 'PK\x03\x04 y', 'zip', 'application/zip', true],
    ['../../etc/passwd', 'text', 'bin', 'application/octet-stream', true],
    ['film.mov', '\0\0\0\x18ftypmp42', 'mp4', 'video/mp4', false],
  ])('%s of %j is of type %s', async (filename, content, extension, mimeType, isSaved) => {
    const asset = await put(content, filename)
    const hash = sha1(Buffer.from(content))
    expect(asset).toMatchObject({
      _id: `file-${hash}-${extension}`,
      _type: 'sanity.fileAsset',
      originalFilename: filename,
      extension,
      mimeType,
      url: `${assets.lake.running.url}/files/preop/production/${hash}.${extension}`,
    })
    const {response, bytes} = await assets.get(asset)
    expect(bytes.toString()).toBe(content)
    expect(response.headers.get('content-type')).toEqual(mimeType)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.has('content-disposition')).toBe(isSaved)
  })

  it('is saved under its own name when asked to be', async () => {
    const asset = await put('%PDF-1.7 y', 'Merkblatt für Ärzte.pdf')
    const {response} = await assets.get(asset, '?dl')
    expect(response.headers.get('content-disposition')).toContain(
      'Merkblatt%20f%C3%BCr%20%C3%84rzte.pdf',
    )
  })
})
