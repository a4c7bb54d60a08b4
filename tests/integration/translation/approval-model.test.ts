import {jest} from '@jest/globals'
import {noLexicon, resolveBody} from '@preop/translation'
import fc from 'fast-check'
import {publishMutations} from '../../../studio/src/actions/publish-mutations.ts'
import {planPublish} from '../../../studio/src/actions/publish-plan.ts'
import {readPublishState} from '../../../studio/src/actions/publish-state.ts'
import {type Desk, startDesk} from './start-desk.ts'
import {approve, block, deskPolicy, draftOf, partPath, rowOf, write} from './translation-lake.ts'

jest.setTimeout(600_000)

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.lake.stop())

type Document = {_id: string; _type: string; [field: string]: unknown}
type Key = 'b0' | 'b1'

const keys = ['b0', 'b1'] as const

const key = fc.constantFrom(...keys)
const editor = fc.constantFrom(0, 1)
/** What people do, each in turn. Editors work on copies that are as old as they happen to be. */
const step = fc.oneof(
  fc.record({do: fc.constant('look' as const), editor}),
  fc.record({do: fc.constant('begin' as const), editor}),
  fc.record({do: fc.constant('edit' as const), key, text: fc.constantFrom('Walk.', 'Sit.')}),
  {weight: 3, arbitrary: fc.record({do: fc.constant('approve' as const), key})},
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('publish' as const),
      how: fc.constantFrom('studio' as const, 'action' as const, 'mutations' as const),
    }),
  },
  fc.record({do: fc.constant('replace' as const), editor}),
  fc.record({do: fc.constant('restore' as const), editor}),
  fc.record({do: fc.constant('discard' as const)}),
  fc.record({do: fc.constant('withdraw' as const)}),
  fc.record({do: fc.constant('takeAway' as const), key}),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const isFrench = ({language}: {readonly language: string}) => language === 'fr'
const keysOf = (items: readonly {readonly _key: string}[] = []) => items.map(({_key}) => _key)

const recordOf = (unit: Key) =>
  ['value', 'l10n.units'].map(
    (list) => `sections[_key=="risks"].body[language=="fr"].${list}[_key=="${unit}"]`,
  )

const isConflict = (error: unknown) =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 409

/** Nothing else than a conflict may come of what people do to each other. */
const unlessRefused = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: unknown) => {
      if (!isConflict(error)) throw error
    },
  )

const read = async (id: string): Promise<Document | undefined> => {
  const found = await desk.admin.getDocument<Record<string, unknown>>(id)
  if (!found) return undefined
  const {_rev, _createdAt, _updatedAt, ...content} = found
  return content
}

/** A course of events on one page, and what was approved in it. */
const startCourse = async () => {
  const id = await desk.newPage(2, ['fr'])
  const draftId = `drafts.${id}`
  const {client} = desk.editor
  const first = await read(id)
  if (!first) throw new Error('no page')
  const copies = [first, first]
  let count = 0
  /** The number of the text approved last, by unit and source text. */
  const last = new Map<string, number>()

  const publish = async (how: 'studio' | 'action' | 'mutations') => {
    const draft = await read(draftId)
    if (!draft) return
    if (how === 'action')
      await unlessRefused(
        client.action({actionType: 'sanity.action.document.publish', draftId, publishedId: id}),
      )
    else if (how === 'mutations')
      await unlessRefused(
        client
          .transaction()
          .createOrReplace({...draft, _id: id})
          .delete(draftId)
          .commit(),
      )
    else {
      const plan = planPublish(await readPublishState(client, id), noLexicon)
      const marker = {by: desk.editor.id, at: new Date().toISOString()}
      if (plan)
        await unlessRefused(
          client.mutate(publishMutations(plan, [], marker), {returnDocuments: false}),
        )
    }
  }

  const approveNext = async (unit: Key) => {
    if (!(await read(id))) return
    count += 1
    const path = partPath(unit)
    const text = `texte ${count}`
    await write(desk.translator, {documentId: id, path, target: {body: block(unit, text)}})
    const done = await approve(desk.reviewer, id, path)
    if (!('approved' in done)) throw new Error(`not approved: ${JSON.stringify(done)}`)
    last.set(`${unit} ${done.approved.sourceHash}`, count)
  }

  const perform = async (now: Step): Promise<unknown> => {
    switch (now.do) {
      case 'look':
        copies[now.editor] = (await read(id)) ?? first
        return
      case 'begin':
        return unlessRefused(client.createIfNotExists(draftOf(copies[now.editor] ?? first)))
      case 'edit':
        return (await read(draftId)) && desk.editSource(draftId, now.key, now.text)
      case 'approve':
        return approveNext(now.key)
      case 'publish':
        return publish(now.how)
      case 'replace':
        return (
          (await read(id)) && unlessRefused(client.createOrReplace(copies[now.editor] ?? first))
        )
      case 'restore':
        return client.createOrReplace(draftOf(copies[now.editor] ?? first))
      case 'discard':
        return client.delete(draftId)
      case 'withdraw':
        return (
          (await read(id)) &&
          client.action({actionType: 'sanity.action.document.unpublish', draftId, publishedId: id})
        )
      case 'takeAway':
        return (await read(id)) && client.patch(id).unset(recordOf(now.key)).commit()
      default:
        return now satisfies never
    }
  }

  /**
   * No version has two texts under one key, and an approved text that readers get as current is the
   * one approved last for its source.
   */
  const check = async () => {
    const page = await desk.admin.getDocument(id)
    for (const version of [page, await desk.admin.getDocument(draftId)]) {
      const french = version?.sections[0].body.find(isFrench)
      expect(keysOf(french?.value)).toEqual([...new Set(keysOf(french?.value))])
      expect(keysOf(french?.l10n?.units)).toEqual([...new Set(keysOf(french?.l10n?.units))])
    }
    if (!page) return
    const shown = resolveBody<ReturnType<typeof block>>(page.sections[0].body, 'fr', {
      ...deskPolicy,
      sourceLocale: 'en',
      safetyCritical: true,
    })
    for (const [index, {value, notice}] of shown.entries()) {
      const unit = keys[index]
      if (!unit) throw new Error('unknown unit')
      const {row} = await rowOf(desk.admin, id, partPath(unit))
      const newest = last.get(`${unit} ${row.source.hash}`)
      if (notice !== 'none') expect(row.status).not.toBe('approved')
      else if (newest !== undefined) expect(value.children[0]?.text).toBe(`texte ${newest}`)
    }
  }

  return {perform, check}
}

it('whatever two editors, a translator and a reviewer do, no older text comes back as approved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 4, maxLength: 10}), async (steps) => {
      const course = await startCourse()
      for (const now of steps) {
        await course.perform(now)
        await course.check()
      }
    }),
    {numRuns: 30},
  )
})
