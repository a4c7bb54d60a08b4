import {
  type ContentStore,
  canonicalText,
  deskRows,
  noLexicon,
  refusalMessage,
  resolveBody,
} from '@preop/translation'
import type {SanityClient} from '@sanity/client'
import {conflictOf} from '../../../studio/src/actions/conflict-of.ts'
import {publishMutations} from '../../../studio/src/actions/publish-mutations.ts'
import {planPublish} from '../../../studio/src/actions/publish-plan.ts'
import {readPublishState} from '../../../studio/src/actions/publish-state.ts'
import {type LakeUnderTest, startTestLake} from '../lake/lake-harness.ts'
import {
  approve,
  block,
  deskPolicy,
  draftOf,
  knee,
  type Person,
  partPath,
  person,
  rowOf,
  seenBy,
  storeOf,
  textOf,
  write,
} from './translation-lake.ts'

let lake: LakeUnderTest
let admin: SanityClient
let translator: Person
let reviewer: Person
let editor: Person

beforeAll(async () => {
  lake = await startTestLake()
  admin = lake.client()
  translator = await person(lake, 'translator', ['fr'])
  reviewer = await person(lake, 'translator', ['fr'])
  editor = await person(lake, 'editor')
  await admin.create({_id: 'siteSettings', _type: 'siteSettings', enabledLocales: ['en', 'fr']})
})
afterAll(() => lake.stop())

let count = 0
/** A page of its own for each test, with a draft or without. */
const newPage = async (parts: number, locales?: readonly string[]): Promise<string> => {
  count += 1
  const id = `page${count}`
  await admin.create(knee(id, parts, locales))
  return id
}

const sourcePart = (key: string) =>
  `sections[_key=="risks"].body[language=="en"].value[_key=="${key}"].children[0].text`
const editSource = (id: string, key: string, text: string, by: SanityClient = editor.client) =>
  by
    .patch(id)
    .set({[sourcePart(key)]: text})
    .commit()

const beginDraft = async (id: string) => {
  const document = await admin.getDocument(id)
  if (!document) throw new Error(`no ${id}`)
  const {_rev, _createdAt, _updatedAt, ...content} = document
  await editor.client.create({...draftOf(content), _type: document._type})
}

const planOf = async (id: string) => {
  const plan = planPublish(await readPublishState(editor.client, id), noLexicon)
  if (!plan) throw new Error(`${id} has no draft`)
  return plan
}
const publish = (plan: Awaited<ReturnType<typeof planOf>>) =>
  editor.client.mutate(publishMutations(plan, [], {by: editor.id, at: '2026-06-01T00:00:00Z'}), {
    returnDocuments: false,
  })

/** What readers of a locale get of the body, part by part. */
const shown = async (id: string, locale: 'fr' | 'de', version = id) => {
  const document = await admin.getDocument(version)
  const body = document?.sections[0].body
  return resolveBody<ReturnType<typeof block>>(body, locale, {
    ...deskPolicy,
    sourceLocale: 'en',
    safetyCritical: true,
  }).map(({value, notice}) => `${value.children[0]?.text} (${notice})`)
}

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

describe('from a changed sentence to what readers see', () => {
  it('one changed part of 40 is one stale unit a locale, and approving it changes nothing else', async () => {
    const id = await newPage(40)
    const before = {fr: await shown(id, 'fr'), de: await shown(id, 'de')}
    expect(before.fr.filter((text) => !text.endsWith('(none)'))).toEqual([])
    await editSource(id, 'b7', 'Rest for 90 days after part 7.')
    const document = await admin.getDocument(id)
    for (const locale of ['fr', 'de'] as const) {
      const stale = deskRows(document, undefined, locale, deskPolicy).rows.filter(
        ({status}) => status !== 'approved',
      )
      expect(stale.map(({path, status}) => [path, status])).toEqual([
        [partPath('b7'), 'staleSubstance'],
      ])
      const now = await shown(id, locale)
      expect(now[7]).toBe('Rest for 90 days after part 7. (changed)')
      expect(now.toSpliced(7, 1)).toEqual(before[locale].toSpliced(7, 1))
    }

    const path = partPath('b7')
    expect(
      await write(translator, {documentId: id, path, target: body('b7', '90 jours.')}),
    ).toHaveProperty('saved')
    expect((await rowOf(reviewer.client, id, path)).row.status).toBe('awaitingReview')
    expect(await approve(reviewer, id, path)).toMatchObject({approved: {reviewedBy: reviewer.id}})
    expect((await rowOf(reviewer.client, id, path)).row.status).toBe('approved')
    const after = await shown(id, 'fr')
    expect(after[7]).toBe('90 jours. (none)')
    expect(after.toSpliced(7, 1)).toEqual(before.fr.toSpliced(7, 1))
    expect((await shown(id, 'de'))[7]).toContain('(changed)')
  })

  it('leaves no trace of the draft that it made sure of', async () => {
    const id = await newPage(2)
    await editSource(id, 'b0', 'Walk.')
    await write(translator, {documentId: id, path: partPath('b0'), target: body('b0', 'Marchez.')})
    await approve(reviewer, id, partPath('b0'))
    expect(await admin.getDocument(`drafts.${id}`)).toBeUndefined()
    expect((await shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })

  it('makes the item of a locale that had none', async () => {
    const id = await newPage(2, ['de'])
    await write(translator, {documentId: id, path: 'title', target: {text: 'Genou'}})
    expect(await approve(translator, id, 'title')).toHaveProperty('approved')
    const document = await admin.getDocument(id)
    expect(document?.title).toMatchObject([
      {language: 'en'},
      {language: 'de'},
      {
        _key: 'fr',
        _type: 'internationalizedArrayStringValue',
        language: 'fr',
        value: 'Genou',
        l10n: {units: [{translatedBy: translator.id, reviewedBy: translator.id}]},
      },
    ])
  })

  it('goes on for machine text once another than its producer has read it', async () => {
    const id = await newPage(2)
    await editSource(id, 'b0', 'Walk.')
    const path = partPath('b0')
    const target = body('b0', 'Marchez.')
    await write(translator, {documentId: id, path, target, origin: 'machine', status: 'machine'})
    const own = await approve(translator, id, path)
    expect(own).toEqual({refused: 'ownMachineText'})
    if ('refused' in own) expect(refusalMessage(own)).toContain('Somebody else')
    expect((await shown(id, 'fr'))[0]).toBe('Walk. (changed)')
    expect(await approve(reviewer, id, path)).toHaveProperty('approved')
    expect((await shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })
})

describe('two translators', () => {
  it('on different units never collide', async () => {
    const id = await newPage(6)
    const keys = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5']
    const saved = await Promise.all(
      keys.map((key, index) =>
        write(index % 2 ? translator : reviewer, {
          documentId: id,
          path: partPath(key),
          target: body(key, `neuf ${key}`),
        }),
      ),
    )
    expect(saved.filter((result) => 'refused' in result)).toEqual([])
    const {work} = await rowOf(admin, id, 'title')
    expect(work?.units.map(({path}) => path).toSorted()).toEqual(keys.map(partPath))
  })

  it('on one unit: the second is told, and sees what the first wrote', async () => {
    const id = await newPage(2)
    const path = partPath('b0')
    const results = await Promise.all([
      write(translator, {documentId: id, path, target: body('b0', 'un')}),
      write(reviewer, {documentId: id, path, target: body('b0', 'deux')}),
    ])
    const [refused, ...others] = results.filter((result) => 'refused' in result)
    expect(others).toEqual([])
    expect(refused).toMatchObject({
      refused: 'changedMeanwhile',
      path,
      message: expect.stringContaining('Nothing was overwritten'),
    })
    const {row} = await rowOf(admin, id, path)
    if (refused?.refused === 'changedMeanwhile') expect(refused.present).toEqual(row.work)
  })

  it('a text that changed after it was read is not approved in its stead', async () => {
    const id = await newPage(2)
    const path = partPath('b0')
    await write(translator, {documentId: id, path, target: body('b0', 'lu')})
    const seen = await seenBy(reviewer, id, path)
    await write(translator, {documentId: id, path, target: body('b0', 'autre')})
    expect(await approve(reviewer, id, path, {seen})).toMatchObject({
      refused: 'changedMeanwhile',
      present: {targetBody: [block('b0', 'autre')]},
    })
    expect((await shown(id, 'fr'))[0]).toBe(`${textOf('fr', 'b0')} (none)`)
  })
})

describe('a reviewer and an editor at once', () => {
  const prepared = async () => {
    const id = await newPage(3)
    await editSource(id, 'b0', 'Walk.')
    await beginDraft(id)
    await editSource(`drafts.${id}`, 'b2', 'Sit down.')
    await write(translator, {documentId: id, path: partPath('b0'), target: body('b0', 'Marchez.')})
    return id
  }

  it('the approval stands in the draft too, so the next publish keeps it', async () => {
    const id = await prepared()
    expect(await approve(reviewer, id, partPath('b0'))).toHaveProperty('approved')
    expect((await shown(id, 'fr', `drafts.${id}`))[0]).toBe('Marchez. (none)')
    await publish(await planOf(id))
    expect(await shown(id, 'fr')).toEqual([
      'Marchez. (none)',
      `${textOf('fr', 'b1')} (none)`,
      'Sit down. (changed)',
    ])
  })

  it('an editor who looked before the approval is told, and nothing is half applied', async () => {
    const id = await prepared()
    const plan = await planOf(id)
    await approve(reviewer, id, partPath('b0'))
    const before = await admin.getDocuments([id, `drafts.${id}`])
    const refusal = await publish(plan).catch((error: unknown) => conflictOf(error))
    expect(refusal).toContain('nothing is lost')
    expect(await admin.getDocuments([id, `drafts.${id}`])).toEqual(before)
    await publish(await planOf(id))
    expect((await shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })

  it('a publish in the middle of an approval is approved upon, if the source is the same', async () => {
    const id = await prepared()
    const store = interrupted(reviewer.client, async () => publish(await planOf(id)))
    expect(await approve(reviewer, id, partPath('b0'), {store})).toHaveProperty('approved')
    expect(await admin.getDocument(`drafts.${id}`)).toBeUndefined()
    expect((await shown(id, 'fr'))[0]).toBe('Marchez. (none)')
    expect((await shown(id, 'fr'))[2]).toBe('Sit down. (changed)')
  })

  it('a publish that changes this source refuses the approval, with three texts', async () => {
    const id = await prepared()
    await editSource(`drafts.${id}`, 'b0', 'Walk twice a day.')
    const store = interrupted(reviewer.client, async () => publish(await planOf(id)))
    const result = await approve(reviewer, id, partPath('b0'), {store})
    if (!('refused' in result) || result.refused !== 'sourceMoved') throw new Error('not refused')
    expect(canonicalText(result.sourceThen)).toBe('Walk.')
    expect(canonicalText(result.sourceNow)).toBe('Walk twice a day.')
    expect(result.target).toEqual(block('b0', 'Marchez.'))
    expect((await shown(id, 'fr'))[0]).toBe('Walk twice a day. (changed)')
    const {row} = await rowOf(admin, id, partPath('b0'))
    expect(row).toMatchObject({
      status: 'inProgress',
      sourceMoved: true,
      work: {status: 'translated'},
    })
  })

  it('a draft that is begun in the middle of an approval gets the new text too', async () => {
    const id = await newPage(2)
    await editSource(id, 'b0', 'Walk.')
    await write(translator, {documentId: id, path: partPath('b0'), target: body('b0', 'Marchez.')})
    const store = interrupted(reviewer.client, () => beginDraft(id))
    expect(await approve(reviewer, id, partPath('b0'), {store})).toHaveProperty('approved')
    expect((await shown(id, 'fr', `drafts.${id}`))[0]).toBe('Marchez. (none)')
    await publish(await planOf(id))
    expect((await shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })

  it('a text made from a draft waits until that draft is public', async () => {
    const id = await newPage(2)
    await beginDraft(id)
    await editSource(`drafts.${id}`, 'b0', 'Walk.')
    const path = partPath('b0')
    const {row} = await rowOf(translator.client, id, path)
    const draft = deskRows(await admin.getDocument(`drafts.${id}`), undefined, 'fr', deskPolicy)
    const fromDraft = draft.rows.find((one) => one.path === path)
    if (!fromDraft) throw new Error('no unit')
    expect(fromDraft.source.hash).not.toBe(row.source.hash)
    await write(translator, {documentId: `drafts.${id}`, path, target: body('b0', 'x')}).catch(
      () => {},
    )
    const {source} = fromDraft
    await admin.createOrReplace({
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
          translatedBy: translator.id,
          translatedAt: '2026-05-01T00:00:00Z',
        },
      ],
    })
    expect(await approve(reviewer, id, path)).toEqual({refused: 'sourceNotPublished'})
    await publish(await planOf(id))
    expect(await approve(reviewer, id, path)).toHaveProperty('approved')
    expect((await shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })
})

describe('a locale that the settings no longer have', () => {
  it('refuses the approval, and keeps what was translated', async () => {
    const id = await newPage(2)
    const path = partPath('b0')
    await write(translator, {documentId: id, path, target: body('b0', 'Reposez.')})
    const result = await approve(reviewer, id, path, {enabledLocales: ['en', 'de']})
    expect(result).toEqual({refused: 'localeNotOffered'})
    if ('refused' in result) expect(refusalMessage(result)).toContain('settings')
    expect((await seenBy(reviewer, id, path)).targetBody).toEqual([block('b0', 'Reposez.')])
    expect((await shown(id, 'fr'))[0]).toBe(`${textOf('fr', 'b0')} (none)`)
  })
})
