import {randomUUID} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createTestClient} from '../../integration/lake/lake-harness.ts'
import {startLakeProcess} from '../../integration/lake/lake-process.ts'
import {freePort} from '../../support/free-port.ts'
import {editPath} from './edit-path.ts'
import {textField} from './field.ts'
import {lake} from './lake.ts'
import {expect, test} from './studio-test.ts'
import {typeOn} from './type-on.ts'

/** What a browser says about requests that reach nobody. */
const unreachable =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION|ERR_EMPTY_RESPONSE|Failed to fetch|WebSocket connection|request failed|Request error|Unable to connect/i

test.use({expectedError: unreachable})

test('what is typed while the connection is lost is sent when it is back', async ({openStudio}) => {
  const id = `person-${randomUUID()}`
  await lake.create({_id: id, _type: 'person', name: 'Robin', credentials: 'MD'})
  const stored = () => lake.getDocument(`drafts.${id}`)
  const ada = await openStudio({path: editPath('person', id)})
  const ben = await openStudio({path: editPath('person', id)})
  await typeOn(textField(ada, 'name'), ' before')
  await expect.poll(stored).toMatchObject({name: 'Robin before'})
  await ada.context().setOffline(true)
  await typeOn(textField(ada, 'name'), ' during')
  await expect(textField(ada, 'name')).toHaveValue('Robin before during')
  await expect(textField(ben, 'name')).toHaveValue('Robin before')
  await ada.context().setOffline(false)
  await expect.poll(stored).toMatchObject({name: 'Robin before during'})
  await expect(textField(ben, 'name')).toHaveValue('Robin before during')
  await typeOn(textField(ada, 'name'), ' after')
  await expect.poll(stored).toMatchObject({name: 'Robin before during after'})
})

test('the lake is killed while an editor types: nothing is missing and the form goes on', async ({
  openStudio,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'preop-killed-'))
  const port = await freePort()
  let running = await startLakeProcess(dataDir, undefined, port)
  const url = `http://localhost:${port}`
  const token = readFileSync(join(dataDir, 'admin-token'), 'utf8').trim()
  const client = createTestClient(url, {token, maxRetries: 5})
  const id = `person-${randomUUID()}`
  await client.create({_id: id, _type: 'person', name: 'Robin', credentials: 'MD'})
  const stored = () => client.getDocument(`drafts.${id}`)
  try {
    const page = await openStudio({at: {url, dataDir}, path: editPath('person', id)})
    const name = textField(page, 'name')
    await typeOn(name, ' before')
    await expect.poll(stored).toMatchObject({name: 'Robin before'})
    await typeOn(name, ' at the very moment')
    await running.kill()
    // Nobody types into a form that nobody takes anything from.
    await expect(name).not.toBeEditable()
    await expect(name).toHaveValue('Robin before at the very moment')
    running = await startLakeProcess(dataDir, undefined, port)
    await expect(name).toBeEditable()
    await expect.poll(stored).toMatchObject({name: 'Robin before at the very moment'})
    await typeOn(name, ', and after')
    await expect.poll(stored).toMatchObject({name: 'Robin before at the very moment, and after'})
    await expect(name).toHaveValue('Robin before at the very moment, and after')
  } finally {
    await running.kill()
    rmSync(dataDir, {recursive: true, force: true})
  }
})
