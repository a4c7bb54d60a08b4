import {readXliff, type XliffVersion} from '@preop/translation/exchange'
import {plainPage as page} from '@preop/translation/exchange/fixtures'
import {deskPolicy} from '../desk-policy.ts'
import {makeXliff} from './make-xliff.ts'
import {storeOf} from './store-of.fixtures.ts'

const policy = deskPolicy([])
const choice = {locale: 'fr', version: '2.1', statuses: ['missing'], onlyFiltered: false} as const

describe('makeXliff', () => {
  it.each<XliffVersion>(['2.1', '1.2'])(
    'makes a file of version %s that can be read',
    async (version) => {
      const {store} = storeOf(page)
      const made = await makeXliff(store, [page._id], {...choice, version}, policy)
      expect(made).toMatchObject({units: 2, documents: 1})
      const read = readXliff(made?.text ?? '')
      expect(read).toMatchObject({version, files: [{original: page._id, targetLocale: 'fr'}]})
    },
  )

  it('makes no file when no unit has such a status', async () => {
    const {store} = storeOf(page)
    const made = await makeXliff(store, [page._id], {...choice, statuses: ['approved']}, policy)
    expect(made).toBeUndefined()
  })

  it('leaves out a document that is gone by now', async () => {
    const {store} = storeOf()
    expect(await makeXliff(store, [page._id], choice, policy)).toBeUndefined()
  })
})
