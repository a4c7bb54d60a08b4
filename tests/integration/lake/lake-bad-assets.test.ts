import {randomBytes} from 'node:crypto'
import {jest} from '@jest/globals'
import sharp from 'sharp'
import {type AssetLake, blank, startAssetLake} from './asset-lake.ts'
import {refusalOf} from './lake-harness.ts'

jest.setTimeout(60_000)

let assets: AssetLake
beforeAll(async () => {
  assets = await startAssetLake()
})
afterAll(() => assets.lake.stop())

describe('what is no usable image', () => {
  const refused = async (bytes: Buffer, filename?: string) => {
    const refusal = await refusalOf(assets.upload(bytes, filename))
    expect(assets.filesIn('incoming')).toEqual([])
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
    const asset = await assets.upload(Buffer.from(drawing), 'logo.png')
    expect(asset).toMatchObject({extension: 'svg', mimeType: 'image/svg+xml'})
    const {response, bytes} = await assets.get(asset, '?w=10&auto=format')
    expect(bytes.toString()).toBe(drawing)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
    expect(policy).not.toContain('script-src')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await assets.measure(asset, '?w=10&fm=png')).toMatchObject({
      format: 'png',
      width: 10,
      height: 5,
    })
  })

  it('with a script is refused, and the message names what is wrong', async () => {
    const risky = Buffer.from(drawing.replace('<rect', '<script>alert(1)</script><rect'))
    expect(await refusalOf(assets.upload(risky))).toMatchObject({
      status: 400,
      body: {message: expect.stringContaining('a script element')},
    })
  })
})
