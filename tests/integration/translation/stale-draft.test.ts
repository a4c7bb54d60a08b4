import {outOfDateOn} from './out-of-date.ts'
import {type Desk, startDesk} from './start-desk.ts'
import {approve, block, partPath, provenance, rowOf, write} from './translation-lake.ts'

let desk: Desk
let at: ReturnType<typeof outOfDateOn>
beforeAll(async () => {
  desk = await startDesk()
  at = outOfDateOn(desk)
})
afterAll(() => desk.lake.stop())

const body = (key: string, text: string) => ({body: block(key, text)})

describe('a draft begun from a copy that is older than an approval', () => {
  const begun = async () => {
    const {id, copy} = await at.outOfDate()
    await at.beginDraft(copy)
    expect((await desk.shown(id, 'fr', `drafts.${id}`))[0]).toBe('ancien (none)')
    return id
  }

  it('is published by the Studio with the approved text, and the editor is told', async () => {
    const id = await begun()
    expect(await at.publishByStudio(id)).toContain(
      '1 translation approved since this draft was begun',
    )
    expect(await at.first(id)).toBe('nouveau (none)')
    expect((await at.read(id)).stay).toBe('A day')
    const {row} = await rowOf(desk.admin, id, partPath('b0'))
    expect(row.status).toBe('approved')
  })

  it.each(['editor', 'administrator'])(
    'is published by the action likewise, for an %s',
    async (who) => {
      const id = await begun()
      await at.publishAction(id, who === 'editor' ? desk.editor.client : desk.admin)
      expect(await at.first(id)).toBe('nouveau (none)')
      expect((await at.read(id)).stay).toBe('A day')
      expect(await desk.admin.getDocument(`drafts.${id}`)).toBeUndefined()
    },
  )

  it.each(['editor', 'administrator'])(
    'is refused as plain mutations, from an %s too',
    async (who) => {
      const id = await begun()
      await at.refused(id, () =>
        at.publishPlainly(id, who === 'editor' ? desk.editor.client : desk.admin),
      )
    },
  )

  it('is discarded without a trace', async () => {
    const id = await begun()
    await desk.editor.client.action({
      actionType: 'sanity.action.document.discard',
      draftId: `drafts.${id}`,
    })
    expect(await at.first(id)).toBe('nouveau (none)')
  })

  it('gets the next approval, as any draft does', async () => {
    const id = await begun()
    await at.approveText(id, 'dernier')
    expect((await desk.shown(id, 'fr', `drafts.${id}`))[0]).toBe('dernier (none)')
    await at.publishAction(id, desk.editor.client)
    expect(await at.first(id)).toBe('dernier (none)')
  })

  it('keeps a translation that the editor wrote into it, which is later', async () => {
    const id = await begun()
    const french = `sections[_key=="risks"].body[language=="fr"]`
    const document = await desk.admin.getDocument(id)
    const source = document?.sections[0].body[0].value[0]
    await desk.editor.client
      .patch(`drafts.${id}`)
      .set({
        [`${french}.value[_key=="b0"]`]: block('b0', 'de moi'),
        [`${french}.l10n.units[_key=="b0"]`]: {
          ...provenance('b0', source),
          translatedBy: desk.editor.id,
          translatedAt: '2100-01-01T00:00:00Z',
        },
      })
      .commit()
    await at.publishAction(id, desk.editor.client)
    expect(await at.first(id)).toBe('de moi (none)')
  })
})

describe('a draft that lacks a text', () => {
  const firstFrench = async () => {
    const id = await desk.newPage(2, ['de'])
    const copy = await at.read(id)
    await write(desk.translator, {documentId: id, path: 'title', target: {text: 'Genou'}})
    expect(await approve(desk.reviewer, id, 'title')).toHaveProperty('approved')
    return {id, copy}
  }
  const frenchTitle = async (id: string) =>
    (await rowOf(desk.admin, id, 'title')).row.published?.value

  it('because it was begun before the first approval, gets it on publishing', async () => {
    const {id, copy} = await firstFrench()
    await at.beginDraft(copy)
    await at.publishAction(id, desk.editor.client)
    expect(await frenchTitle(id)).toBe('Genou')
  })

  it('because an editor took it away, is published as it is, and everybody can see it', async () => {
    const {id} = await firstFrench()
    await desk.beginDraft(id)
    await desk.editor.client.patch(`drafts.${id}`).unset(['title[language=="fr"]']).commit()
    await at.publishAction(id, desk.editor.client)
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
    await at.publishAction(id, desk.editor.client)
    expect(await frenchTitle(id)).toBeUndefined()
  })
})

it('an approval by somebody whose clock is behind is the later one all the same', async () => {
  const id = await desk.newPage(1)
  await at.approveText(id, 'un')
  const before = (await rowOf(desk.admin, id, partPath('b0'))).row.published?.stored?.reviewedAt
  await write(desk.translator, {documentId: id, path: partPath('b0'), target: body('b0', 'deux')})
  const past = {...desk.reviewer, at: '2020-01-01T00:00:00Z'}
  expect(await approve(past, id, partPath('b0'), {at: past.at})).toHaveProperty('approved')
  const after = (await rowOf(desk.admin, id, partPath('b0'))).row.published?.stored?.reviewedAt
  expect(Date.parse(after ?? '')).toBeGreaterThan(Date.parse(before ?? ''))
})
