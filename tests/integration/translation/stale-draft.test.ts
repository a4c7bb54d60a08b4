import {noLexicon} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import {publishMutations} from '../../../studio/src/actions/publish-mutations.ts'
import {planPublish} from '../../../studio/src/actions/publish-plan.ts'
import {readPublishState} from '../../../studio/src/actions/publish-state.ts'
import {publishedMessage} from '../../../studio/src/actions/published-message.ts'
import {withdrawMutations} from '../../../studio/src/actions/withdraw-mutations.ts'
import {readWithdrawState} from '../../../studio/src/actions/withdraw-state.ts'
import {refusalOf} from '../lake/lake-harness.ts'
import {type Desk, startDesk} from './start-desk.ts'
import {
  approve,
  block,
  draftOf,
  item,
  partPath,
  provenance,
  rowOf,
  textOf,
  write,
} from './translation-lake.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.lake.stop())

type Document = {_id: string; _type: string; [field: string]: unknown}

const read = async (id: string): Promise<Document> => {
  const found = await desk.admin.getDocument<Record<string, unknown>>(id)
  if (!found) throw new Error(`no ${id}`)
  const {_rev, _createdAt, _updatedAt, ...content} = found
  return content
}

const body = (key: string, text: string) => ({body: block(key, text)})

/** A text of part b0 that a translator writes and a reviewer approves. */
const approveText = async (id: string, text: string) => {
  const path = partPath('b0')
  await write(desk.translator, {documentId: id, path, target: body('b0', text)})
  expect(await approve(desk.reviewer, id, path)).toHaveProperty('approved')
}

/** A page on which "nouveau" was approved, and a copy of it from before that. */
const outOfDate = async () => {
  const id = await desk.newPage(3)
  await approveText(id, 'ancien')
  const copy = await read(id)
  await approveText(id, 'nouveau')
  return {id, copy}
}

/** As a Studio does that has not heard of the approval: the whole document, then what was typed. */
const beginDraft = (copy: Document, by = desk.editor.client) =>
  by
    .transaction()
    .createIfNotExists(draftOf(copy))
    .patch(`drafts.${copy._id}`, {set: {stay: 'A day'}})
    .commit()

const publishAction = (id: string, client: SanityClient) =>
  client.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${id}`,
    publishedId: id,
  })

const publishByStudio = async (id: string) => {
  const plan = planPublish(await readPublishState(desk.editor.client, id), noLexicon)
  if (!plan) throw new Error('no draft')
  const marker = {by: desk.editor.id, at: new Date().toISOString()}
  await desk.editor.client.mutate(publishMutations(plan, [], marker), {returnDocuments: false})
  return publishedMessage(plan, []).description
}

const publishPlainly = async (id: string, client: SanityClient) => {
  const draft = await read(`drafts.${id}`)
  return client
    .transaction()
    .createOrReplace({...draft, _id: id})
    .delete(`drafts.${id}`)
    .commit()
}

const first = async (id: string) => (await desk.shown(id, 'fr'))[0]

/** Refused whole, with words on what and where. */
const refused = async (id: string, call: () => Promise<unknown>) => {
  const before = await desk.admin.getDocuments([id, `drafts.${id}`])
  const {status, body: told} = await refusalOf(call())
  expect(status).toBe(409)
  expect(await desk.admin.getDocuments([id, `drafts.${id}`])).toEqual(before)
  const words = JSON.stringify(told)
  for (const part of [id, partPath('b0'), '\\"fr\\"', desk.reviewer.id, 'approve it anew'])
    expect(words).toContain(part)
}

describe('a draft begun from a copy that is older than an approval', () => {
  const begun = async () => {
    const {id, copy} = await outOfDate()
    await beginDraft(copy)
    expect((await desk.shown(id, 'fr', `drafts.${id}`))[0]).toBe('ancien (none)')
    return id
  }

  it('is published by the Studio with the approved text, and the editor is told', async () => {
    const id = await begun()
    expect(await publishByStudio(id)).toContain('1 translation approved since this draft was begun')
    expect(await first(id)).toBe('nouveau (none)')
    expect((await read(id)).stay).toBe('A day')
    const {row} = await rowOf(desk.admin, id, partPath('b0'))
    expect(row.status).toBe('approved')
  })

  it.each(['editor', 'administrator'])(
    'is published by the action likewise, for an %s',
    async (who) => {
      const id = await begun()
      await publishAction(id, who === 'editor' ? desk.editor.client : desk.admin)
      expect(await first(id)).toBe('nouveau (none)')
      expect((await read(id)).stay).toBe('A day')
      expect(await desk.admin.getDocument(`drafts.${id}`)).toBeUndefined()
    },
  )

  it.each(['editor', 'administrator'])(
    'is refused as plain mutations, from an %s too',
    async (who) => {
      const id = await begun()
      await refused(id, () =>
        publishPlainly(id, who === 'editor' ? desk.editor.client : desk.admin),
      )
    },
  )

  it('is discarded without a trace', async () => {
    const id = await begun()
    await desk.editor.client.action({
      actionType: 'sanity.action.document.discard',
      draftId: `drafts.${id}`,
    })
    expect(await first(id)).toBe('nouveau (none)')
  })

  it('gets the next approval, as any draft does', async () => {
    const id = await begun()
    await approveText(id, 'dernier')
    expect((await desk.shown(id, 'fr', `drafts.${id}`))[0]).toBe('dernier (none)')
    await publishAction(id, desk.editor.client)
    expect(await first(id)).toBe('dernier (none)')
  })

  it('keeps a translation that the editor wrote into it, which is later', async () => {
    const id = await begun()
    const at = `sections[_key=="risks"].body[language=="fr"]`
    const document = await desk.admin.getDocument(id)
    const source = document?.sections[0].body[0].value[0]
    await desk.editor.client
      .patch(`drafts.${id}`)
      .set({
        [`${at}.value[_key=="b0"]`]: block('b0', 'de moi'),
        [`${at}.l10n.units[_key=="b0"]`]: {
          ...provenance('b0', source),
          translatedBy: desk.editor.id,
          translatedAt: '2100-01-01T00:00:00Z',
        },
      })
      .commit()
    await publishAction(id, desk.editor.client)
    expect(await first(id)).toBe('de moi (none)')
  })
})

describe('a draft that lacks a text', () => {
  const firstFrench = async () => {
    const id = await desk.newPage(2, ['de'])
    const copy = await read(id)
    await write(desk.translator, {documentId: id, path: 'title', target: {text: 'Genou'}})
    expect(await approve(desk.reviewer, id, 'title')).toHaveProperty('approved')
    return {id, copy}
  }
  const frenchTitle = async (id: string) =>
    (await rowOf(desk.admin, id, 'title')).row.published?.value

  it('because it was begun before the first approval, gets it on publishing', async () => {
    const {id, copy} = await firstFrench()
    await beginDraft(copy)
    await publishAction(id, desk.editor.client)
    expect(await frenchTitle(id)).toBe('Genou')
  })

  it('because an editor took it away, is published as it is, and everybody can see it', async () => {
    const {id} = await firstFrench()
    await desk.beginDraft(id)
    await desk.editor.client.patch(`drafts.${id}`).unset(['title[language=="fr"]']).commit()
    await publishAction(id, desk.editor.client)
    expect(await frenchTitle(id)).toBeUndefined()
    expect((await rowOf(desk.admin, id, 'title')).row.status).not.toBe('approved')
  })

  it('because its edit action took it away, likewise', async () => {
    const {id} = await firstFrench()
    const [draftId, publishedId] = [`drafts.${id}`, id]
    await desk.editor.client.action({
      actionType: 'sanity.action.document.edit',
      draftId,
      publishedId,
      patch: {unset: ['title[language=="fr"]']},
    })
    await publishAction(id, desk.editor.client)
    expect(await frenchTitle(id)).toBeUndefined()
  })
})

describe('other ways back to an older text', () => {
  it('restoring an old revision as a draft keeps what was approved for the same source', async () => {
    const {id, copy} = await outOfDate()
    await desk.editor.client.action({
      actionType: 'sanity.action.document.replaceDraft',
      publishedId: id,
      attributes: draftOf(copy),
    })
    await publishAction(id, desk.editor.client)
    expect(await first(id)).toBe('nouveau (none)')
  })

  it('restoring an older source brings back the last text approved for that source', async () => {
    const id = await desk.newPage(2)
    await approveText(id, 'faux')
    const old = await read(id)
    await approveText(id, 'juste')
    await desk.editSource(id, 'b0', 'Walk.')
    await approveText(id, 'Marchez.')
    await beginDraft(old)
    await publishAction(id, desk.editor.client)
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
    const {id, copy} = await outOfDate()
    await refused(id, () => call(id, copy))
    expect(await first(id)).toBe('nouveau (none)')
  })

  it('an import by an administrator goes in, and the unit waits for a review', async () => {
    const {id, copy} = await outOfDate()
    await desk.admin.createOrReplace(copy)
    const {row} = await rowOf(desk.admin, id, partPath('b0'))
    expect(row).toMatchObject({status: 'awaitingReview', isDisplaced: true})
    expect(await approve(desk.reviewer, id, partPath('b0'))).toHaveProperty('approved')
    expect(await first(id)).toBe('nouveau (none)')
    expect((await rowOf(desk.admin, id, partPath('b0'))).row).toMatchObject({
      status: 'approved',
      isDisplaced: false,
    })
  })

  it('a text without provenance is an edit: readers get the source', async () => {
    const {id} = await outOfDate()
    const document = await desk.admin.getDocument(id)
    const [english, , german] = document?.sections[0].body ?? []
    const french = item('PortableText', 'fr', [block('b0', 'sans nom')])
    await desk.editor.client
      .patch(id)
      .set({'sections[_key=="risks"].body': [english, french, german]})
      .commit()
    expect(await first(id)).toMatch(/\(changed\)$/)
    expect((await rowOf(desk.admin, id, partPath('b0'))).row.status).not.toBe('approved')
  })

  it('a copy of the document is taken with the texts approved now, not with older ones', async () => {
    const {id, copy} = await outOfDate()
    const {status} = await refusalOf(desk.editor.client.create({...copy, _id: `old-${id}`}))
    expect(status).toBe(403)
    await desk.editor.client.create({...(await read(id)), _id: `copy-${id}`})
    expect(await first(`copy-${id}`)).toBe('nouveau (none)')
  })

  it('a page that is withdrawn and published again by an older draft keeps its text', async () => {
    const {id, copy} = await outOfDate()
    await beginDraft(copy)
    await desk.editor.client.action({
      actionType: 'sanity.action.document.unpublish',
      draftId: `drafts.${id}`,
      publishedId: id,
    })
    expect((await desk.shown(id, 'fr', `drafts.${id}`))[0]).toBe('nouveau (none)')
    await publishPlainly(id, desk.editor.client)
    expect(await first(id)).toBe('nouveau (none)')
  })

  it('so does one that the Studio withdraws and publishes', async () => {
    const {id, copy} = await outOfDate()
    await beginDraft(copy)
    const state = await readWithdrawState(desk.editor.client, id)
    if (!state) throw new Error('not public')
    await desk.editor.client.mutate(withdrawMutations(state, 'unpublish'), {returnDocuments: false})
    await publishByStudio(id)
    expect(await first(id)).toBe('nouveau (none)')
    expect((await read(id)).stay).toBe('A day')
  })

  it.each([
    ['the Studio', publishByStudio],
    ['the action', (id: string) => publishAction(id, desk.editor.client)],
  ])('so does one that was deleted under an older draft, by %s', async (_what, publish) => {
    const {id, copy} = await outOfDate()
    await beginDraft(copy)
    await desk.editor.client.delete(id)
    await refused(id, () => publishPlainly(id, desk.editor.client))
    await publish(id)
    expect(await first(id)).toBe('nouveau (none)')
  })

  it('an older source whose translation was corrected since is refused in the Studio', async () => {
    const id = await desk.newPage(2)
    await approveText(id, 'faux')
    const old = await read(id)
    await approveText(id, 'juste')
    await desk.editSource(id, 'b0', 'Walk.')
    await approveText(id, 'Marchez.')
    await beginDraft(old)
    await refused(id, () => publishByStudio(id))
    expect(await first(id)).toBe('Marchez. (none)')
  })

  it('two editors and a reviewer: the second editor’s older draft cannot undo the approval', async () => {
    const {id, copy} = await outOfDate()
    await beginDraft(copy)
    await approveText(id, 'dernier')
    await desk.editor.client.createOrReplace(draftOf({...copy, stay: 'Two days'}))
    await publishAction(id, desk.editor.client)
    expect(await first(id)).toBe('dernier (none)')
    expect((await read(id)).stay).toBe('Two days')
  })
})

it('an approval by somebody whose clock is behind is the later one all the same', async () => {
  const id = await desk.newPage(1)
  await approveText(id, 'un')
  const before = (await rowOf(desk.admin, id, partPath('b0'))).row.published?.stored?.reviewedAt
  await write(desk.translator, {documentId: id, path: partPath('b0'), target: body('b0', 'deux')})
  const past = {...desk.reviewer, at: '2020-01-01T00:00:00Z'}
  expect(await approve(past, id, partPath('b0'), {at: past.at})).toHaveProperty('approved')
  const after = (await rowOf(desk.admin, id, partPath('b0'))).row.published?.stored?.reviewedAt
  expect(Date.parse(after ?? '')).toBeGreaterThan(Date.parse(before ?? ''))
})
