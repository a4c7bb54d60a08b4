import {createHash, randomBytes} from 'node:crypto'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {jest} from '@jest/globals'
import type {SanityImageAssetDocument} from '@sanity/client'
import sharp from 'sharp'
import {type LakeUnderTest, refusalOf, startTestLake} from './lake-harness.ts'

jest.setTimeout(60_000)

let lake: LakeUnderTest
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const blank = (width: number, height: number, background = '#336699') =>
  sharp({create: {width, height, channels: 3, background}})

const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')
const filesIn = (name: string) => readdirSync(join(lake.dataDir, 'assets', 'production', name))
const upload = (bytes: Buffer, filename = 'picture.jpg') =>
  lake.client().assets.upload('image', bytes, {filename})

const get = async ({url}: {url: string}, query = '', headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}${query}`, {headers})
  return {response, bytes: Buffer.from(await response.arrayBuffer())}
}
const measure = async (asset: {url: string}, query: string, headers?: Record<string, string>) => {
  const {response, bytes} = await get(asset, query, headers)
  expect(response.status).toBe(200)
  const {format, width, height} = await sharp(bytes).metadata()
  return {type: response.headers.get('content-type'), format, width, height}
}

describe('an uploaded image', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'tiff', 'avif'] as const)(
    'as %s is described and comes back as it was',
    async (format) => {
      const bytes = await blank(60, 40).toFormat(format).toBuffer()
      const asset = await upload(bytes, 'wrong-name.docx')
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
        url: `${lake.running.url}/images/preop/production/${sha1(bytes)}-60x40.${extension}`,
        metadata: {
          dimensions: {width: 60, height: 40, aspectRatio: 1.5},
          isOpaque: true,
          lqip: expect.stringMatching(/^data:image\/(jpeg|png);base64,/),
          palette: {dominant: {background: expect.stringMatching(/^#[0-9a-f]{6}$/)}},
        },
      })
      const back = await get(asset)
      expect(back.bytes.equals(bytes)).toBe(true)
      expect(back.response.headers.get('content-type')).toBe(`image/${format}`)
      expect(back.response.headers.get('cache-control')).toContain('immutable')
      expect(await lake.client().getDocument(asset._id)).toEqual(asset)
    },
  )

  it('is one asset however often it is uploaded, also at once', async () => {
    const bytes = await blank(31, 17).png().toBuffer()
    const [first, ...others] = await Promise.all(Array.from({length: 4}, () => upload(bytes)))
    for (const other of others) expect(other).toEqual(first)
    const query = 'count(*[sha1hash == $sha1])'
    expect(await lake.client().fetch(query, {sha1: sha1(bytes)})).toBe(1)
    expect(filesIn('incoming')).toEqual([])
  })

  it('tells whether one can see through it', async () => {
    const clear = await sharp({
      create: {width: 4, height: 4, channels: 4, background: {r: 0, g: 0, b: 0, alpha: 0.5}},
    })
      .png()
      .toBuffer()
    expect((await upload(clear)).metadata).toMatchObject({hasAlpha: true, isOpaque: false})
  })

  it('stands upright as its camera meant it', async () => {
    const bytes = await blank(60, 40).withMetadata({orientation: 6}).jpeg().toBuffer()
    const asset = await upload(bytes)
    expect(asset.metadata.dimensions).toMatchObject({width: 40, height: 60})
    expect(await measure(asset, '?w=20')).toMatchObject({width: 20, height: 30})
  })

  it('is gone once its document is deleted, and there again when uploaded again', async () => {
    const bytes = await blank(9, 9).png().toBuffer()
    const asset = await upload(bytes)
    await lake.client().delete(asset._id)
    expect((await get(asset)).response.status).toBe(404)
    expect((await get(asset, '?w=3')).response.status).toBe(404)
    await upload(bytes)
    expect((await get(asset)).response.status).toBe(200)
  })
})

describe('what is no usable image', () => {
  const refused = async (bytes: Buffer, filename?: string) => {
    const refusal = await refusalOf(upload(bytes, filename))
    expect(filesIn('incoming')).toEqual([])
    return refusal
  }

  it('is refused when it is something else by another name', async () => {
    for (const bytes of [
      Buffer.from('<html><script>1</script>'),
      Buffer.from('%PDF-1.7'),
      randomBytes(500),
    ])
      expect(await refused(bytes, 'photo.jpg')).toMatchObject({
        status: 400,
        body: {message: expect.stringContaining('no image')},
      })
  })

  it('is refused when it is not whole', async () => {
    const noise = randomBytes(200 * 200 * 3)
    const raw = {width: 200, height: 200, channels: 3} as const
    for (const format of ['jpeg', 'png', 'webp', 'gif'] as const) {
      const bytes = await sharp(noise, {raw}).toFormat(format).toBuffer()
      const half = bytes.subarray(0, Math.floor(bytes.length / 2))
      expect(await refused(half)).toMatchObject({
        status: 400,
        body: {
          message: expect.stringMatching(/^The image cannot be used: it is (damaged|no image)/),
        },
      })
    }
  })

  it('is refused when it unpacks to too much', async () => {
    const bomb = await blank(12_000, 9_000).png({compressionLevel: 9}).toBuffer()
    expect(bomb.length).toBeLessThan(2_000_000)
    expect(await refused(bomb)).toMatchObject({
      status: 400,
      body: {message: expect.stringContaining('100 megapixels')},
    })
  })

  it('is refused when it is 60 MB, with a message that arrives', async () => {
    expect(await refused(Buffer.alloc(60 * 1024 * 1024, 1))).toMatchObject({
      status: 413,
      body: {message: 'The upload is larger than 50 MB, the most that is accepted'},
    })
  })

  it('is refused when it is empty', async () => {
    expect(await refused(Buffer.alloc(0))).toMatchObject({status: 400})
  })
})

describe('an SVG', () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>'

  it('is taken in, served so that it can run nothing, and drawn when asked', async () => {
    const asset = await upload(Buffer.from(drawing), 'logo.png')
    expect(asset).toMatchObject({extension: 'svg', mimeType: 'image/svg+xml'})
    const {response, bytes} = await get(asset, '?w=10&auto=format')
    expect(bytes.toString()).toBe(drawing)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
    expect(policy).not.toContain('script-src')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await measure(asset, '?w=10&fm=png')).toMatchObject({
      format: 'png',
      width: 10,
      height: 5,
    })
  })

  it('with a script is refused, and the message names what is wrong', async () => {
    const risky = Buffer.from(drawing.replace('<rect', '<script>alert(1)</script><rect'))
    expect(await refusalOf(upload(risky))).toMatchObject({
      status: 400,
      body: {message: expect.stringContaining('a script element')},
    })
  })
})

describe('an image made to measure', () => {
  let photo: SanityImageAssetDocument
  beforeAll(async () => {
    // Left half red, right half blue, so that a cut shows where it was made.
    const right = await blank(200, 200, '#0000ff').png().toBuffer()
    photo = await upload(
      await blank(400, 200, '#ff0000')
        .composite([{input: right, left: 200, top: 0}])
        .png()
        .toBuffer(),
    )
  })
  const colourAt = async (query: string, x: number, y: number) => {
    const {bytes} = await get(photo, query)
    const {data, info} = await sharp(bytes).raw().toBuffer({resolveWithObject: true})
    const start = (y * info.width + x) * info.channels
    return [...data.subarray(start, start + 3)]
  }
  const red = [255, 0, 0]
  const blue = [0, 0, 255]

  it.each([
    ['w=100', 100, 50],
    ['h=50&dpr=2', 200, 100],
    ['w=100&h=100&fit=crop', 100, 100],
    ['w=100&h=100&fit=fill', 100, 100],
    ['w=999&fit=max', 400, 200],
    ['rect=0,0,100,100', 100, 100],
    ['w=100&or=90', 100, 200],
    ['w=40&pad=5', 50, 30],
    ['w=50&blur=40&sharp=20&sat=-100&invert=true&flip=hv&q=50', 50, 25],
    ['w=50&h=50&fit=crop&crop=entropy', 50, 50],
  ])('%s is %i by %i', async (query, width, height) => {
    expect(await measure(photo, `?${query}`)).toMatchObject({width, height})
  })

  it.each([
    ['fm=jpg', 'jpeg', 'image/jpeg'],
    ['fm=pjpg', 'jpeg', 'image/jpeg'],
    ['fm=webp', 'webp', 'image/webp'],
    ['fm=avif', 'heif', 'image/avif'],
    ['fm=gif', 'gif', 'image/gif'],
    ['w=10', 'png', 'image/png'],
  ])('%s is a %s', async (query, format, type) => {
    expect(await measure(photo, `?${query}`)).toMatchObject({format, type})
  })

  it('is in the format the browser likes, when that is left to us', async () => {
    const accept = 'image/webp,*/*'
    expect(await measure(photo, '?auto=format', {accept})).toMatchObject({format: 'webp'})
    expect(await measure(photo, '?auto=format', {accept: '*/*'})).toMatchObject({format: 'png'})
    const {response} = await get(photo, '?auto=format')
    expect(response.headers.get('vary')).toContain('Accept')
  })

  it('is cut where the focus is, turned and flipped', async () => {
    const square = 'w=50&h=50&fit=crop'
    expect(await colourAt(`?${square}&crop=left`, 25, 25)).toEqual(red)
    expect(await colourAt(`?${square}&crop=focalpoint&fp-x=1&fp-y=0.5`, 25, 25)).toEqual(blue)
    expect(await colourAt('?rect=250,0,100,100', 5, 5)).toEqual(blue)
    expect(await colourAt('?w=100&flip=h', 5, 5)).toEqual(blue)
    expect(await colourAt('?w=100&or=180', 5, 5)).toEqual(blue)
    expect(await colourAt('?w=100&h=100&fit=fill&bg=0f0', 50, 2)).toEqual([0, 255, 0])
  })

  it('keeps moving when it was a moving one', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0', '#00f'].map((c) => blank(40, 20, c).png().toBuffer()),
    )
    const gif = await sharp(frames, {join: {animated: true}})
      .gif()
      .toBuffer()
    const asset = await upload(gif)
    expect(asset.metadata.dimensions).toMatchObject({width: 40, height: 20})
    const pagesOf = async (query: string) =>
      (await sharp((await get(asset, query)).bytes).metadata()).pages
    expect(await pagesOf('?w=20')).toBe(3)
    expect(await pagesOf('?w=20&h=20&fit=crop&fm=webp')).toBe(3)
    expect((await pagesOf('?w=20&fm=png')) ?? 1).toBe(1)
    expect((await pagesOf('?w=20&frame=1')) ?? 1).toBe(1)
  })

  it('is not sent again to who has it', async () => {
    const {response} = await get(photo, '?w=33')
    const etag = response.headers.get('etag') ?? ''
    const again = await get(photo, '?w=33', {'if-none-match': etag})
    expect(again.response.status).toBe(304)
    expect((await get(photo, '?w=34', {'if-none-match': etag})).response.status).toBe(200)
  })

  it('tells its size without being sent', async () => {
    const head = await fetch(`${photo.url}?w=33`, {method: 'HEAD'})
    expect(head.status).toBe(200)
    expect(Number(head.headers.get('content-length'))).toBe(
      (await get(photo, '?w=33')).bytes.length,
    )
    const whole = await fetch(photo.url, {method: 'HEAD'})
    expect(whole.headers.get('content-length')).toBe(String(photo.size))
  })

  it('is saved under the name asked for', async () => {
    const {response} = await get(photo, '?w=10&dl=My photo.png')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="My photo.png"; filename*=UTF-8\'\'My%20photo.png',
    )
  })

  it('may be shown by the pages of another host', async () => {
    const {response} = await get(photo)
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  })

  it.each([
    'w=9000',
    'w=-1',
    'h=zero',
    'w=8000&dpr=3',
    'fit=wide',
    'fm=exe',
    'rect=0,0,0,0',
    'bg=red;',
  ])('refuses %s and says why', async (query) => {
    const {response, bytes} = await get(photo, `?${query}`)
    expect(response.status).toBe(400)
    expect(JSON.parse(bytes.toString()).message).toMatch(/image/i)
  })

  it.each([
    '/images/preop/production/..%2f..%2fadmin-token',
    '/images/other/production/x',
    '/images/preop/none/0000000000000000000000000000000000000000-1x1.png',
    '/images/preop/production/0000000000000000000000000000000000000000-1x1.png',
    '/files/preop/production/0000000000000000000000000000000000000000.pdf',
    '/files/preop/production/admin-token',
  ])('finds nothing at %s', async (path) => {
    const response = await lake.request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain(lake.running.adminToken)
  })
})

describe('an uploaded file', () => {
  const put = (content: string | Buffer, filename: string) =>
    lake.client().assets.upload('file', Buffer.from(content), {filename})

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
      url: `${lake.running.url}/files/preop/production/${hash}.${extension}`,
    })
    const {response, bytes} = await get(asset)
    expect(bytes.toString()).toBe(content)
    expect(response.headers.get('content-type')).toEqual(mimeType)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.has('content-disposition')).toBe(isSaved)
  })

  it('is saved under its own name when asked to be', async () => {
    const asset = await put('%PDF-1.7 y', 'Merkblatt für Ärzte.pdf')
    const {response} = await get(asset, '?dl')
    expect(response.headers.get('content-disposition')).toContain(
      'Merkblatt%20f%C3%BCr%20%C3%84rzte.pdf',
    )
  })
})

describe('who may upload', () => {
  it.each([
    ['administrator', 200],
    ['editor', 200],
    ['translator', 403],
    ['viewer', 403],
    [undefined, 401],
  ] as const)('%s: %i', async (role, status) => {
    for (const kind of ['images', 'files']) {
      const response = await lake.request(`/v2025-02-19/assets/${kind}/production`, {
        method: 'POST',
        headers: role ? {authorization: `Bearer ${lake.token(role, ['fr'])}`} : {},
        body: new Uint8Array(await blank(2, 2).png().toBuffer()),
      })
      expect(response.status).toBe(status)
      if (status !== 200) expect(await response.json()).toMatchObject({statusCode: status})
    }
  })
})
