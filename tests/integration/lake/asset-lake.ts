import {createHash} from 'node:crypto'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import sharp from 'sharp'
import {startTestLake} from './lake-harness.ts'

export const blank = (width: number, height: number, background = '#336699') =>
  sharp({create: {width, height, channels: 3, background}})

export const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')

/** A lake, and what tests of images and files ask of it. */
export const startAssetLake = async () => {
  const lake = await startTestLake()
  const get = async ({url}: {url: string}, query = '', headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${query}`, {headers})
    return {response, bytes: Buffer.from(await response.arrayBuffer())}
  }
  return {
    lake,
    get,
    /** What lies in a folder of the assets, such as `incoming`. */
    filesIn: (name: string) => readdirSync(join(lake.dataDir, 'assets', 'production', name)),
    upload: (bytes: Buffer, filename = 'picture.jpg') =>
      lake.client().assets.upload('image', bytes, {filename}),
    measure: async (asset: {url: string}, query: string, headers?: Record<string, string>) => {
      const {response, bytes} = await get(asset, query, headers)
      expect(response.status).toBe(200)
      const {format, width, height} = await sharp(bytes).metadata()
      return {type: response.headers.get('content-type'), format, width, height}
    },
  }
}

export type AssetLake = Awaited<ReturnType<typeof startAssetLake>>
