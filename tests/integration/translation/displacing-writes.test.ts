import {withdrawMutations} from '../../../studio/src/actions/withdraw-mutations.ts'
import {readWithdrawState} from '../../../studio/src/actions/withdraw-state.ts'
import {refusalOf} from '../lake/lake-harness.ts'
import {type Document, outOfDateOn} from './out-of-date.ts'
import {type Desk, startDesk} from './start-desk.ts'
import {approve, block, draftOf, item, partPath, rowOf, textOf} from './translation-lake.ts'

let desk: Desk
let at: ReturnType<typeof outOfDateOn>
beforeAll(async () => {
  desk = await startDesk()
  at = outOfDateOn(desk)
})
afterAll(() => desk.lake.stop())

/** A page with a draft of an older source, begun before its translation was corrected. */
const olderSourceBack = async () => {
  const id = await desk.newPage(2)
  await at.approveText(id, 'faux')
  const old = await at.read(id)
  await at.approveText(id, 'juste')
  await desk.editSource(id, 'b0', 'Walk.')
  await at.approveText(id, 'Marchez.')
  await at.beginDraft(old)
  return id
}

describe('other ways back to an older text', () => {
  it('restoring an old revision as a draft keeps what was approved for the same source', async () => {
    const {id, copy} = await at.outOfDate()
    await desk.editor.client.action({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: id,
      attributes: draftOf(copy),
    })
    await at.publishAction(id, desk.editor.client)
    expect(await at.first(id)).toBe('nouveau (none)')
  })

  it('restoring an older source brings back the last text approved for that source', async () => {
    const id = await olderSourceBack()
    await at.publishAction(id, desk.editor.client)
    expect(await desk.shown(id, 'fr')).toEqual(['juste (none)', `${textOf('fr', 'b1')} (none)`])
  })

  it.each<[string, (id: string, copy: Document) => Promise<unknown>]>([
    ['createOrReplace', (_id, copy) => desk.editor.client.createOrReplace(copy)],
    ['a patch', (id, {sections}) => desk.editor.client.patch(id).set({sections}).commit()],
    [
      'a version of a release',
      async (id, copy) => {
        await desk.editor.client.create({...copy, _id: `versions.r1.${id}`})
        return desk.editor.client
          .transaction()
          .createOrReplace(copy)
          .delete(`versions.r1.${id}`)
          .commit()
      },
    ],
  ])('%s by an editor is refused', async (_what, call) => {
    const {id, copy} = await at.outOfDate()
    await at.refused(id, () => call(id, copy))
    expect(await at.first(id)).toBe('nouveau (none)')
  })

  it('an import by an administrator goes in, and the unit waits for a review', async () => {
    const {id, copy} = await at.outOfDate()
    await desk.admin.createOrReplace(copy)
    const {row} = await rowOf(desk.admin, id, partPath('b0'))
    expect(row).toMatchObject({status: 'awaitingReview', isDisplaced: true})
    expect(await approve(desk.reviewer, id, partPath('b0'))).toHaveProperty('approved')
    expect(await at.first(id)).toBe('nouveau (none)')
    expect((await rowOf(desk.admin, id, partPath('b0'))).row).toMatchObject({
      status: 'approved',
      isDisplaced: false,
    })
  })

  it('a text without provenance is an edit: readers get the source', async () => {
    const {id} = await at.outOfDate()
    const document = await desk.admin.getDocument(id)
    const [english, , german] = document?.sections[0].body ?? []
    const french = item('PortableText', 'fr', [block('b0', 'sans nom')])
    await desk.editor.client
      .patch(id)
      .set({'sections[_key=="risks"].body': [english, french, german]})
      .commit()
    expect(await at.first(id)).toMatch(/\(changed\)$/)
    expect((await rowOf(desk.admin, id, partPath('b0'))).row.status).not.toBe('approved')
  })

  it('a copy of the document is taken with the texts approved now, not with older ones', async () => {
    const {id, copy} = await at.outOfDate()
    const {status} = await refusalOf(desk.editor.client.create({...copy, _id: `old-${id}`}))
    expect(status).toBe(403)
    await desk.editor.client.create({...(await at.read(id)), _id: `copy-${id}`})
    expect(await at.first(`copy-${id}`)).toBe('nouveau (none)')
  })

  it('a page that is withdrawn and published again by an older draft keeps its text', async () => {
    const {id, copy} = await at.outOfDate()
    await at.beginDraft(copy)
    await desk.editor.client.action({
      actionType: 'sanity.action.document.unpublish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })
    expect((await desk.shown(id, 'fr', `drafts.${id}`))[0]).toBe('nouveau (none)')
    await at.publishPlainly(id, desk.editor.client)
    expect(await at.first(id)).toBe('nouveau (none)')
  })

  it('so does one that the Studio withdraws and publishes', async () => {
    const {id, copy} = await at.outOfDate()
    await at.beginDraft(copy)
    const state = await readWithdrawState(desk.editor.client, id)
    if (!state) throw new Error('not public')
    await desk.editor.client.mutate(withdrawMutations(state, 'unpublish'), {returnDocuments: false})
    await at.publishByStudio(id)
    expect(await at.first(id)).toBe('nouveau (none)')
    expect((await at.read(id)).stay).toBe('A day')
  })

  it.each([
    ['the Studio', (id: string) => at.publishByStudio(id)],
    ['the action', (id: string) => at.publishAction(id, desk.editor.client)],
  ])('so does one that was deleted under an older draft, by %s', async (_what, publish) => {
    const {id, copy} = await at.outOfDate()
    await at.beginDraft(copy)
    await desk.editor.client.delete(id)
    await at.refused(id, () => at.publishPlainly(id, desk.editor.client))
    await publish(id)
    expect(await at.first(id)).toBe('nouveau (none)')
  })

  it('an older source whose translation was corrected since is refused in the Studio', async () => {
    const id = await olderSourceBack()
    await at.refused(id, () => at.publishByStudio(id))
    expect(await at.first(id)).toBe('Marchez. (none)')
  })

  it('two editors and a reviewer: the second editor’s older draft cannot undo the approval', async () => {
    const {id, copy} = await at.outOfDate()
    await at.beginDraft(copy)
    await at.approveText(id, 'dernier')
    await desk.editor.client.createOrReplace(draftOf({...copy, stay: 'Two days'}))
    await at.publishAction(id, desk.editor.client)
    expect(await at.first(id)).toBe('dernier (none)')
    expect((await at.read(id)).stay).toBe('Two days')
  })
})
