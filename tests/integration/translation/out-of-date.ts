import {noLexicon} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import {publishMutations} from '../../../studio/src/actions/publish-mutations.ts'
import {planPublish} from '../../../studio/src/actions/publish-plan.ts'
import {readPublishState} from '../../../studio/src/actions/publish-state.ts'
import {publishedMessage} from '../../../studio/src/actions/published-message.ts'
import {refusalOf} from '../lake/lake-harness.ts'
import type {Desk} from './start-desk.ts'
import {approve, block, draftOf, partPath, write} from './translation-lake.ts'

type Document = {_id: string; _type: string; [field: string]: unknown}

const body = (key: string, text: string) => ({body: block(key, text)})

/** What people do who have an out-of-date copy of a page, and how what came of it is looked at. */
export const outOfDateOn = (desk: Desk) => {
  const read = async (id: string): Promise<Document> => {
    const found = await desk.admin.getDocument<Record<string, unknown>>(id)
    if (!found) throw new Error(`no ${id}`)
    const {_rev, _createdAt, _updatedAt, ...content} = found
    return content
  }

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
  return {
    read,
    approveText,
    outOfDate,
    beginDraft,
    publishAction,
    publishByStudio,
    publishPlainly,
    first,
    refused,
  }
}

export type {Document}
