import {createHash, randomBytes} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {jest} from '@jest/globals'
import {provideLakeFolder} from './lake-folder.ts'
import {startLakeProcess} from './lake-process.ts'

jest.setTimeout(240_000)

const {clientOf, dataDir, incoming} = provideLakeFolder()

/** Every stored asset file, by what its name promises and what it holds. */
const storedAssets = () =>
  readdirSync(join(dataDir(), 'assets', 'production'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.parentPath !== incoming())
    .map(({name, parentPath}) => ({
      name,
      sha1: createHash('sha1')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex'),
    }))

it('killed while uploads run, it shows no half asset, and takes them again', async () => {
  const contents = Array.from({length: 4}, () => randomBytes(6_000_000))
  for (let life = 0; life < 2; life += 1) {
    const lake = await startLakeProcess(dataDir())
    const client = clientOf(lake.url)
    const uploads = contents.map((bytes, index) =>
      client.assets
        .upload('file', bytes, {filename: `${life}-${index}.bin`})
        .then(({sha1hash}) => sha1hash)
        .catch(() => undefined),
    )
    await sleep(life * 150)
    await lake.kill()
    const acknowledged = (await Promise.all(uploads)).filter((hash) => hash !== undefined)
    const again = await startLakeProcess(dataDir())
    const documents = await clientOf(again.url).fetch<
      {sha1hash: string; url: string; size: number}[]
    >('*[_type == "sanity.fileAsset"]{sha1hash, url, size}')
    // The folder is made with the first upload.
    const stored = existsSync(incoming()) ? storedAssets() : []
    for (const {name, sha1} of stored) expect(sha1).toBe(name)
    const names = new Set(stored.map(({name}) => name))
    for (const {sha1hash} of documents) expect(names.has(sha1hash)).toBe(true)
    for (const hash of acknowledged) expect(documents.map(({sha1hash}) => sha1hash)).toContain(hash)
    for (const bytes of contents)
      await clientOf(again.url).assets.upload('file', bytes, {filename: 'again.bin'})
    expect(readdirSync(incoming())).toEqual([])
    expect(await again.stop()).toBe(0)
  }
})
