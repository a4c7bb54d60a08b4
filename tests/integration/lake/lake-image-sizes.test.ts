import {jest} from '@jest/globals'
import type {SanityImageAssetDocument} from '@sanity/client'
import sharp from 'sharp'
import {type AssetLake, blank, startAssetLake} from './asset-lake.ts'

jest.setTimeout(60_000)

let assets: AssetLake
beforeAll(async () => {
  assets = await startAssetLake()
})
afterAll(() => assets.lake.stop())

describe('an image made to measure', () => {
  let photo: SanityImageAssetDocument
  beforeAll(async () => {
    // Left half red, right half blue, so that a cut shows where it was made.
    const right = await blank(200, 200, '#0000ff').png().toBuffer()
    photo = await assets.upload(
      await blank(400, 200, '#ff0000')
        .composite([{input: right, left: 200, top: 0}])
        .png()
        .toBuffer(),
    )
  })
  const colourAt = async (query: string, x: number, y: number) => {
    const {bytes} = await assets.get(photo, query)
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
    expect(await assets.measure(photo, `?${query}`)).toMatchObject({width, height})
  })

  it.each([
    ['fm=jpg', 'jpeg', 'image/jpeg'],
    ['fm=pjpg', 'jpeg', 'image/jpeg'],
    ['fm=webp', 'webp', 'image/webp'],
    ['fm=avif', 'heif', 'image/avif'],
    ['fm=gif', 'gif', 'image/gif'],
    ['w=10', 'png', 'image/png'],
  ])('%s is a %s', async (query, format, type) => {
    expect(await assets.measure(photo, `?${query}`)).toMatchObject({format, type})
  })

  it('is in the format the browser likes, when that is left to us', async () => {
    const accept = 'image/webp,*/*'
    expect(await assets.measure(photo, '?auto=format', {accept})).toMatchObject({format: 'webp'})
    expect(await assets.measure(photo, '?auto=format', {accept: '*/*'})).toMatchObject({
      format: 'png',
    })
    const {response} = await assets.get(photo, '?auto=format')
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
    const asset = await assets.upload(gif)
    expect(asset.metadata.dimensions).toMatchObject({width: 40, height: 20})
    const pagesOf = async (query: string) =>
      (await sharp((await assets.get(asset, query)).bytes).metadata()).pages
    expect(await pagesOf('?w=20')).toBe(3)
    expect(await pagesOf('?w=20&h=20&fit=crop&fm=webp')).toBe(3)
    expect((await pagesOf('?w=20&fm=png')) ?? 1).toBe(1)
    expect((await pagesOf('?w=20&frame=1')) ?? 1).toBe(1)
  })

  it('is not sent again to who has it', async () => {
    const {response} = await assets.get(photo, '?w=33')
    const etag = response.headers.get('etag') ?? ''
    const again = await assets.get(photo, '?w=33', {'if-none-match': etag})
    expect(again.response.status).toBe(304)
    expect((await assets.get(photo, '?w=34', {'if-none-match': etag})).response.status).toBe(200)
  })

  it('tells its size without being sent', async () => {
    const head = await fetch(`${photo.url}?w=33`, {method: 'HEAD'})
    expect(head.status).toBe(200)
    expect(Number(head.headers.get('content-length'))).toBe(
      (await assets.get(photo, '?w=33')).bytes.length,
    )
    const whole = await fetch(photo.url, {method: 'HEAD'})
    expect(whole.headers.get('content-length')).toBe(String(photo.size))
  })

  it('is saved under the name asked for', async () => {
    const {response} = await assets.get(photo, '?w=10&dl=My photo.png')
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="My photo.png"; filename*=UTF-8\'\'My%20photo.png',
    )
  })

  it('may be shown by the pages of another host', async () => {
    const {response} = await assets.get(photo)
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
    const {response, bytes} = await assets.get(photo, `?${query}`)
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
    const response = await assets.lake.request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain(assets.lake.running.adminToken)
  })
})
