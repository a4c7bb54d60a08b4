import {randomBytes} from 'node:crypto'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {setTimeout as sleep} from 'node:timers/promises'
import {jest} from '@jest/globals'
import {createToken} from '@preop/lake'
import {readEvents, readSocket} from './event-reader.ts'
import {provideLakeFolder} from './lake-folder.ts'
import {refusalOf} from './lake-harness.ts'
import {startLakeProcess} from './lake-process.ts'

jest.setTimeout(120_000)

const {adminToken, clientOf, dataDir, incoming} = provideLakeFolder()

it('a disk that is full is a fault of the server, loses nothing and passes', async () => {
  // Files may grow to 2 MB and no further, as on a full disk.
  const full = await startLakeProcess(dataDir(), 4096)
  const client = clientOf(full.url)
  const kept: string[] = []
  const refused: unknown[] = []
  for (let count = 0; count < 40 && refused.length < 3; count += 1) {
    const write = client.create({_id: `d${count}`, _type: 'post', text: 'x'.repeat(200_000)})
    await write.then(
      ({_id}) => kept.push(_id),
      async () => {
        refused.push((await refusalOf(write)).status)
      },
    )
  }
  // A 4xx would make the Studio throw away what was typed.
  expect(refused).toEqual([500, 500, 500])
  expect(kept.length).toBeGreaterThan(0)
  const upload = client.assets.upload('file', randomBytes(3_000_000), {filename: 'large.bin'})
  expect(await refusalOf(upload)).toMatchObject({status: 500})
  expect(readdirSync(incoming())).toEqual([])
  const ids = '*[_type == "post"] | order(_id)._id'
  expect(await client.fetch(ids)).toEqual(kept.toSorted())
  await full.kill()
  const again = await startLakeProcess(dataDir())
  expect(await clientOf(again.url).fetch(ids)).toEqual(kept.toSorted())
  await clientOf(again.url).create({_id: 'room-again', _type: 'post'})
  expect(await again.stop()).toBe(0)
})

it('accounts that another process holds are a fault of the server', async () => {
  const lake = await startLakeProcess(dataDir())
  const headers = {authorization: `Bearer ${createToken(dataDir(), {role: 'editor'})}`}
  const accounts = new DatabaseSync(join(dataDir(), 'accounts.sqlite'))
  accounts.exec('BEGIN IMMEDIATE')
  const put = () =>
    fetch(`${lake.url}/v1/users/me/keyvalue`, {
      method: 'PUT',
      headers,
      body: JSON.stringify([{key: 'a', value: 1}]),
    })
  expect((await put()).status).toBe(500)
  accounts.exec('ROLLBACK')
  accounts.close()
  expect((await put()).status).toBe(200)
  expect(await lake.stop()).toBe(0)
})

it('a stop ends listeners of both kinds, so that they come again', async () => {
  const lake = await startLakeProcess(dataDir())
  const headers = {authorization: `Bearer ${adminToken()}`}
  const path = '/v1/data/listen/production?query=*'
  const response = await fetch(`${lake.url}${path}`, {headers})
  const socket = await readSocket(`${lake.url}${path}`, headers)
  const [stopped, text] = await Promise.all([lake.stop(), response.text(), socket.ended])
  expect(stopped).toBe(0)
  expect(text).toContain('event: welcome')
  await expect(fetch(`${lake.url}/healthz`)).rejects.toThrow()
})

it('killed while somebody listens, it has told or tells all that was acknowledged', async () => {
  const url = (base: string) =>
    `${base}/v2025-02-19/data/listen/production?${new URLSearchParams({query: '*[_type == "typed"]', enableResume: 'true'})}`
  const heard: unknown[] = []
  const acknowledged: string[] = []
  let lastId = ''
  for (let life = 0; life < 6; life += 1) {
    const lake = await startLakeProcess(dataDir())
    const client = clientOf(lake.url)
    const headers = {authorization: `Bearer ${adminToken()}`}
    const reader = await readEvents(url(lake.url), {
      ...headers,
      ...(lastId ? {'last-event-id': lastId} : {}),
    })
    const hear = async () => {
      for (;;) {
        const [event] = await reader.take(1)
        lastId = event?.id ?? lastId
        if (event?.name === 'mutation') heard.push(event.data.resultRev)
        else expect(event?.name).toBe(life === 0 ? 'welcome' : 'welcomeback')
      }
    }
    const hearing = hear()
    hearing.catch(() => undefined)
    if (life === 0) {
      const {_rev} = await client.create({_id: 'form', _type: 'typed', n: 0})
      acknowledged.push(_rev)
    }
    const isLast = life === 5
    for (let count = 0; count < 12; count += 1) {
      const typed = client.patch('form').inc({n: 1}).commit()
      if (!isLast && count === 11) typed.catch(() => undefined)
      else acknowledged.push((await typed)._rev)
    }
    if (isLast) while (heard.at(-1) !== acknowledged.at(-1)) await sleep(10)
    if (isLast) expect(await lake.stop()).toBe(0)
    else await lake.kill()
    reader.close()
  }
  expect(new Set(heard).size).toBe(heard.length)
  // In order, with perhaps one more a life: on disk when the kill came, and never answered.
  expect(heard.filter((revision) => acknowledged.some((known) => known === revision))).toEqual(
    acknowledged,
  )
  expect(heard.length - acknowledged.length).toBeLessThanOrEqual(5)
})
