import {type ContentStore, canonicalText, deskRows, noLexicon} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import {conflictOf} from '../../../studio/src/actions/conflict-of.ts'
import {publishMutations} from '../../../studio/src/actions/publish-mutations.ts'
import {planPublish} from '../../../studio/src/actions/publish-plan.ts'
import {readPublishState} from '../../../studio/src/actions/publish-state.ts'
import {type Desk, startDesk} from './start-desk.ts'
import {
  approve,
  block,
  deskPolicy,
  partPath,
  rowOf,
  storeOf,
  textOf,
  write,
} from './translation-lake.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.lake.stop())

const planOf = async (id: string) => {
  const plan = planPublish(await readPublishState(desk.editor.client, id), noLexicon)
  if (!plan) throw new Error(`${id} has no draft`)
  return plan
}
const publish = (plan: Awaited<ReturnType<typeof planOf>>) =>
  desk.editor.client.mutate(
    publishMutations(plan, [], {by: desk.editor.id, at: '2026-06-01T00:00:00Z'}),
    {returnDocuments: false},
  )

/** A store in which somebody does something between reading and writing, once. */
const interrupted = (client: SanityClient, meanwhile: () => Promise<unknown>): ContentStore => {
  const store = storeOf(client)
  let isDone = false
  return {
    ...store,
    write: async (mutations) => {
      if (!isDone) await meanwhile()
      isDone = true
      return store.write(mutations)
    },
  }
}

const body = (key: string, text: string) => ({body: block(key, text)})

describe('a reviewer and an editor at once', () => {
  const prepared = async () => {
    const id = await desk.newPage(3)
    await desk.editSource(id, 'b0', 'Walk.')
    await desk.beginDraft(id)
    await desk.editSource(`drafts.${id}`, 'b2', 'Sit down.')
    await write(desk.translator, {
      documentId: id,
      path: partPath('b0'),
      target: body('b0', 'Marchez.'),
    })
    return id
  }

  it('the approval stands in the draft too, so the next publish keeps it', async () => {
    const id = await prepared()
    expect(await approve(desk.reviewer, id, partPath('b0'))).toHaveProperty('approved')
    expect((await desk.shown(id, 'fr', `drafts.${id}`))[0]).toBe('Marchez. (none)')
    await publish(await planOf(id))
    expect(await desk.shown(id, 'fr')).toEqual([
      'Marchez. (none)',
      `${textOf('fr', 'b1')} (none)`,
      'Sit down. (changed)',
    ])
  })

  it('an editor who looked before the approval is told, and nothing is half applied', async () => {
    const id = await prepared()
    const plan = await planOf(id)
    await approve(desk.reviewer, id, partPath('b0'))
    const before = await desk.admin.getDocuments([id, `drafts.${id}`])
    const refusal = await publish(plan).catch((error: unknown) => conflictOf(error))
    expect(refusal).toContain('nothing is lost')
    expect(await desk.admin.getDocuments([id, `drafts.${id}`])).toEqual(before)
    await publish(await planOf(id))
    expect((await desk.shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })

  it('a publish in the middle of an approval is approved upon, if the source is the same', async () => {
    const id = await prepared()
    const store = interrupted(desk.reviewer.client, async () => publish(await planOf(id)))
    expect(await approve(desk.reviewer, id, partPath('b0'), {store})).toHaveProperty('approved')
    expect(await desk.admin.getDocument(`drafts.${id}`)).toBeUndefined()
    expect((await desk.shown(id, 'fr'))[0]).toBe('Marchez. (none)')
    expect((await desk.shown(id, 'fr'))[2]).toBe('Sit down. (changed)')
  })

  it('a publish that changes this source refuses the approval, with three texts', async () => {
    const id = await prepared()
    await desk.editSource(`drafts.${id}`, 'b0', 'Walk twice a day.')
    const store = interrupted(desk.reviewer.client, async () => publish(await planOf(id)))
    const result = await approve(desk.reviewer, id, partPath('b0'), {store})
    if (!('refused' in result) || result.refused !== 'sourceMoved') throw new Error('not refused')
    expect(canonicalText(result.sourceThen)).toBe('Walk.')
    expect(canonicalText(result.sourceNow)).toBe('Walk twice a day.')
    expect(result.target).toEqual(block('b0', 'Marchez.'))
    expect((await desk.shown(id, 'fr'))[0]).toBe('Walk twice a day. (changed)')
    const {row} = await rowOf(desk.admin, id, partPath('b0'))
    expect(row).toMatchObject({
      status: 'inProgress',
      sourceMoved: true,
      work: {status: 'translated'},
    })
  })

  it('a draft that is begun in the middle of an approval gets the new text too', async () => {
    const id = await desk.newPage(2)
    await desk.editSource(id, 'b0', 'Walk.')
    await write(desk.translator, {
      documentId: id,
      path: partPath('b0'),
      target: body('b0', 'Marchez.'),
    })
    const store = interrupted(desk.reviewer.client, () => desk.beginDraft(id))
    expect(await approve(desk.reviewer, id, partPath('b0'), {store})).toHaveProperty('approved')
    expect((await desk.shown(id, 'fr', `drafts.${id}`))[0]).toBe('Marchez. (none)')
    await publish(await planOf(id))
    expect((await desk.shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })

  it('a text made from a draft waits until that draft is public', async () => {
    const id = await desk.newPage(2)
    await desk.beginDraft(id)
    await desk.editSource(`drafts.${id}`, 'b0', 'Walk.')
    const path = partPath('b0')
    const {row} = await rowOf(desk.translator.client, id, path)
    const draft = deskRows(
      await desk.admin.getDocument(`drafts.${id}`),
      undefined,
      'fr',
      deskPolicy,
    )
    const fromDraft = draft.rows.find((one) => one.path === path)
    if (!fromDraft) throw new Error('no unit')
    expect(fromDraft.source.hash).not.toBe(row.source.hash)
    await write(desk.translator, {documentId: `drafts.${id}`, path, target: body('b0', 'x')}).catch(
      () => {},
    )
    const {source} = fromDraft
    await desk.admin.createOrReplace({
      _id: `l10n.${id}.fr`,
      _type: 'translationWork',
      language: 'fr',
      source: {_type: 'reference', _ref: id, _weak: true},
      units: [
        {
          _key: path,
          path,
          sourceHash: source.hash,
          sourceSnapshot: source.canonical,
          targetBody: [block('b0', 'Marchez.')],
          status: 'translated',
          origin: 'human',
          translatedBy: desk.translator.id,
          translatedAt: '2026-05-01T00:00:00Z',
        },
      ],
    })
    expect(await approve(desk.reviewer, id, path)).toEqual({refused: 'sourceNotPublished'})
    await publish(await planOf(id))
    expect(await approve(desk.reviewer, id, path)).toHaveProperty('approved')
    expect((await desk.shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })
})
