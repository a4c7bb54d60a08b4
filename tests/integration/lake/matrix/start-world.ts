import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createUser, type Role, roles, sealSession} from '@preop/lake'
import {createTestImage} from '../create-test-image.ts'
import {startTestLake} from '../lake-harness.ts'
import {type Asker, documents, names, ownLocales} from './askers.ts'
import type {World} from './row.ts'

const localesOf = (role: Role) => (role === 'translator' ? ownLocales : [])

/** A lake with a person and a token of each role, a Studio, an image and a file. */
export const startWorld = async (): Promise<World> => {
  const lake = await startTestLake()
  mkdirSync(lake.studioDir, {recursive: true})
  writeFileSync(join(lake.studioDir, 'index.html'), '<title>Studio</title>')
  const people = new Map<string, {id: string; token: string}>()
  const password = 'a password for tests'
  for (const role of roles) {
    const locales = localesOf(role)
    const id = await createUser(lake.dataDir, {name: role, role, locales, password})
    people.set(role, {id, token: lake.token(role, locales)})
  }
  const {accounts} = lake.running.lake
  const headersOf = ({as, by}: Asker): Record<string, string> => {
    const {id = '', token = ''} = people.get(as) ?? {}
    switch (by) {
      case 'nothing':
        return {'sec-fetch-site': 'same-origin'}
      case 'token':
        return {authorization: `Bearer ${token}`}
      case 'cookie': {
        const session = accounts.sessions.start(id, Date.now())
        const cookie = `preop_session=${sealSession(session, accounts.sessionSecret())}`
        return {'sec-fetch-site': 'same-origin', cookie}
      }
      default:
        return by satisfies never
    }
  }
  const {assets} = lake.client()
  const image = await assets.upload('image', await createTestImage())
  const file = await assets.upload('file', Buffer.from('A file.'), {filename: 'a.txt'})
  await lake.client().create({_id: 'heard', _type: 'heard', n: 0})
  const write = async (mutations: readonly object[]) => {
    const {status} = await lake.request('/v1/data/mutate/production', {
      method: 'POST',
      headers: {authorization: `Bearer ${lake.running.adminToken}`},
      body: JSON.stringify({mutations}),
    })
    if (status !== 200) throw new Error(`The documents could not be put in place: ${status}`)
  }
  return {lake, headersOf, write, imagePath: `/${image.path}`, filePath: `/${file.path}`}
}

/** Puts the documents of the matrix back as they were. */
export const restoreDocuments = ({lake, write}: World): Promise<void> => {
  const {store} = lake.running.lake.dataset('production')
  const kept = new Set<string>(names.map((name) => documents[name]._id))
  const types = new Set<string>(names.map((name) => documents[name]._type))
  const strangers = store
    .snapshot('raw')
    .documents()
    .filter(({_id, _type}) => types.has(_type) && !kept.has(_id))
  return write([
    ...strangers.map(({_id}) => ({delete: {id: _id}})),
    ...names.map((name) => ({createOrReplace: {...documents[name], n: 0}})),
  ])
}
