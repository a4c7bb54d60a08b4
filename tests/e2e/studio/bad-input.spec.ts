import {randomBytes, randomUUID} from 'node:crypto'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createTestImage} from '../../integration/lake/create-test-image.ts'
import {editPath} from './edit-path.ts'
import {field, sourceField, textField} from './field.ts'
import {lake} from './lake.ts'
import {sampleDocument} from './sample-document.ts'
import {expect, test} from './studio-test.ts'
import {typeOn} from './type-on.ts'

const scripted =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'

/** Files that the lake refuses. */
const refused: readonly [what: string, name: string, bytes: () => Promise<Buffer>][] = [
  ['60 MB', 'large.png', async () => randomBytes(60 * 1024 * 1024)],
  [
    'a damaged picture',
    'damaged.png',
    async () => (await createTestImage(600, 400)).subarray(0, 200),
  ],
  ['a text named as a picture', 'text.png', async () => Buffer.from('Dear all,')],
  ['an SVG with a script', 'script.svg', async () => Buffer.from(scripted)],
]

/** Sanity uploads past our client, so what the Studio says is the same for each. */
const whatMayBe = /^Nothing was changed\. A picture may have 50 MB, must be whole, and is a JPEG/

/** What a browser says of requests that are refused, and of a script that the policy stops. */
test.use({
  expectedError:
    /(?:assets\/images|data\/actions)\S* Failed to load resource|Executing inline event handler violates/,
})

for (const [what, name, bytes] of refused) {
  test(`an upload of ${what} is refused with what may be uploaded, and nothing is lost`, async ({
    openStudio,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'preop-upload-'))
    const path = join(folder, name)
    writeFileSync(path, await bytes())
    const {document, id, title} = sampleDocument('procedure-bone-density-scan')
    await lake.create(document)
    const page = await openStudio({path: editPath('procedure', id)})
    await sourceField(page, 'title').fill(`${title}, edited`)
    await page.getByTestId('file-button-input').setInputFiles(path)
    await expect(page.getByText(whatMayBe).first()).toBeVisible()
    await expect(sourceField(page, 'title')).toHaveValue(`${title}, edited`)
    await expect
      .poll(() => lake.getDocument(`drafts.${id}`))
      .toMatchObject({title: [{value: `${title}, edited`}]})
    rmSync(folder, {recursive: true})
  })
}

test('HTML with a script that is pasted into a text leaves its words only', async ({
  openStudio,
}) => {
  const {document, id} = sampleDocument('procedure-bone-density-scan')
  await lake.create(document)
  const page = await openStudio({path: editPath('procedure', id)})
  await page.getByRole('tab', {name: 'Sections'}).click()
  await page.getByRole('button', {name: 'What is a bone density scan? overview'}).click()
  const body = field(page, 'sections[_key=="overview"].body[_key=="en"].value')
  const editor = body.getByRole('textbox')
  await editor.click()
  await editor.evaluate((element) => {
    const clipboardData = new DataTransfer()
    const html =
      '<p>Pasted <b>words</b>.<script>document.title = "ran"</script><img src="/x" onerror="document.title = \'ran\'"></p>'
    clipboardData.setData('text/html', html)
    element.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
    )
  })
  await expect(editor.getByText('Pasted')).toBeVisible()
  const draft = async () => JSON.stringify(await lake.getDocument(`drafts.${id}`))
  await expect.poll(draft).toContain('Pasted ')
  expect(await draft()).not.toMatch(/<script|onerror|document\.title/)
  await expect(page).not.toHaveTitle('ran')
})

test('an edit that makes 5 MB of a document is refused with the reason, and the rest is kept', async ({
  openStudio,
}) => {
  const id = `person-${randomUUID()}`
  await lake.create({_id: id, _type: 'person', name: 'Robin', credentials: 'MD'})
  const stored = () => lake.getDocument(`drafts.${id}`)
  const page = await openStudio({path: editPath('person', id)})
  await typeOn(textField(page, 'name'), ' before')
  await expect.poll(stored).toMatchObject({name: 'Robin before'})
  await textField(page, 'credentials').fill('A long text. '.repeat(400_000))
  await expect(page.getByText('exceeds the limit of 4000000 bytes').first()).toBeVisible()
  await expect(textField(page, 'credentials')).toHaveValue('MD')
  await typeOn(textField(page, 'name'), ' and after')
  await expect.poll(stored).toMatchObject({name: 'Robin before and after', credentials: 'MD'})
})

test('a document that is almost as large as may be is opened and edited', async ({openStudio}) => {
  const {document, id, title} = sampleDocument('procedure-bone-density-scan')
  const long = [
    {
      _key: 'en',
      _type: 'internationalizedArrayTextValue',
      language: 'en',
      value: 'A long text. '.repeat(280_000),
    },
  ]
  await lake.create({...document, _id: `drafts.${id}`, seo: {metaDescription: long}})
  const page = await openStudio({path: editPath('procedure', id)})
  await sourceField(page, 'title').fill(`${title}, edited`)
  await expect
    .poll(() => lake.getDocument(`drafts.${id}`))
    .toMatchObject({title: [{value: `${title}, edited`}], seo: {metaDescription: long}})
})
