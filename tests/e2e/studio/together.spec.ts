import {randomUUID} from 'node:crypto'
import {editPath} from './edit-path.ts'
import {textField} from './field.ts'
import {lake} from './lake.ts'
import {publishOpen} from './publish-open.ts'
import {expect, type OpenStudio, test} from './studio-test.ts'
import {typeOn} from './type-on.ts'

/** One reviewer, open before two editors in two browsers. */
const openTwice = async (openStudio: OpenStudio, name: string) => {
  const id = `person-${randomUUID()}`
  await lake.create({_id: id, _type: 'person', name, credentials: 'MD'})
  const path = editPath('person', id)
  const [ada, ben] = [await openStudio({path}), await openStudio({path})]
  await expect(textField(ada, 'name')).toHaveValue(name)
  await expect(textField(ben, 'name')).toHaveValue(name)
  const stored = async () =>
    (await lake.getDocument(`drafts.${id}`)) ?? (await lake.getDocument(id))
  return {id, ada, ben, stored}
}

test('what one editor types, the other sees, with who is there', async ({openStudio}) => {
  const {ada, ben} = await openTwice(openStudio, 'Robin Example')
  await typeOn(textField(ada, 'name'), ' Test')
  await expect(textField(ben, 'name')).toHaveValue('Robin Example Test')
  await expect(textField(ada, 'name')).toHaveValue('Robin Example Test')
  await publishOpen(ben)
  await expect(ada.getByTestId('action-publish')).toBeDisabled()
})

test('two editors at different fields at once lose nothing', async ({openStudio}) => {
  const {ada, ben, stored} = await openTwice(openStudio, 'Robin')
  await Promise.all([
    typeOn(textField(ada, 'name'), ' Alexandra Example'),
    typeOn(textField(ben, 'credentials'), ', PhD, FACS, FAAOS'),
  ])
  const whole = {name: 'Robin Alexandra Example', credentials: 'MD, PhD, FACS, FAAOS'}
  for (const page of [ada, ben]) {
    await expect(textField(page, 'name')).toHaveValue(whole.name)
    await expect(textField(page, 'credentials')).toHaveValue(whole.credentials)
  }
  await expect.poll(stored).toMatchObject(whole)
})

test('two editors in one field at once lose nothing and end up with the same', async ({
  openStudio,
}) => {
  const {ada, ben, stored} = await openTwice(openStudio, 'middle')
  await textField(ada, 'name').press('End')
  await textField(ben, 'name').press('Home')
  await Promise.all([ada.keyboard.insertText(' and the end'), ben.keyboard.insertText('start, ')])
  await expect(textField(ada, 'name')).toHaveValue('start, middle and the end')
  await expect(textField(ben, 'name')).toHaveValue('start, middle and the end')
  await expect.poll(stored).toMatchObject({name: 'start, middle and the end'})
})

test('an open form follows what a program writes, and keeps what was typed', async ({
  openStudio,
}) => {
  const {id, ada, stored} = await openTwice(openStudio, 'Robin')
  await typeOn(textField(ada, 'name'), ' Typed')
  await expect.poll(stored).toMatchObject({name: 'Robin Typed'})
  const stale = lake.patch(`drafts.${id}`).set({name: 'Overwritten'}).ifRevisionId('another')
  await expect(stale.commit()).rejects.toThrow(/revision/i)
  await lake.patch(`drafts.${id}`).set({credentials: 'RN'}).commit()
  await expect(textField(ada, 'credentials')).toHaveValue('RN')
  await typeOn(textField(ada, 'name'), ' More')
  await expect.poll(stored).toMatchObject({name: 'Robin Typed More', credentials: 'RN'})
})
