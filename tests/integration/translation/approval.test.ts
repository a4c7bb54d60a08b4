import {deskRows, refusalMessage} from '@preop/translation'
import {type Desk, startDesk} from './start-desk.ts'
import {
  approve,
  block,
  deskPolicy,
  partPath,
  rowOf,
  seenBy,
  textOf,
  write,
} from './translation-lake.ts'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk.lake.stop())

const body = (key: string, text: string) => ({body: block(key, text)})

describe('from a changed sentence to what readers see', () => {
  it('one changed part of 40 is one stale unit a locale, and approving it changes nothing else', async () => {
    const id = await desk.newPage(40)
    const before = {fr: await desk.shown(id, 'fr'), de: await desk.shown(id, 'de')}
    expect(before.fr.filter((text) => !text.endsWith('(none)'))).toEqual([])
    await desk.editSource(id, 'b7', 'Rest for 90 days after part 7.')
    const document = await desk.admin.getDocument(id)
    for (const locale of ['fr', 'de'] as const) {
      const stale = deskRows(document, undefined, locale, deskPolicy).rows.filter(
        ({status}) => status !== 'approved',
      )
      expect(stale.map(({path, status}) => [path, status])).toEqual([
        [partPath('b7'), 'staleSubstance'],
      ])
      const now = await desk.shown(id, locale)
      expect(now[7]).toBe('Rest for 90 days after part 7. (changed)')
      expect(now.toSpliced(7, 1)).toEqual(before[locale].toSpliced(7, 1))
    }

    const path = partPath('b7')
    expect(
      await write(desk.translator, {documentId: id, path, target: body('b7', '90 jours.')}),
    ).toHaveProperty('saved')
    expect((await rowOf(desk.reviewer.client, id, path)).row.status).toBe('awaitingReview')
    expect(await approve(desk.reviewer, id, path)).toMatchObject({
      approved: {reviewedBy: desk.reviewer.id},
    })
    expect((await rowOf(desk.reviewer.client, id, path)).row.status).toBe('approved')
    const after = await desk.shown(id, 'fr')
    expect(after[7]).toBe('90 jours. (none)')
    expect(after.toSpliced(7, 1)).toEqual(before.fr.toSpliced(7, 1))
    expect((await desk.shown(id, 'de'))[7]).toContain('(changed)')
  })

  it('leaves no trace of the draft that it made sure of', async () => {
    const id = await desk.newPage(2)
    await desk.editSource(id, 'b0', 'Walk.')
    await write(desk.translator, {
      documentId: id,
      path: partPath('b0'),
      target: body('b0', 'Marchez.'),
    })
    await approve(desk.reviewer, id, partPath('b0'))
    expect(await desk.admin.getDocument(`drafts.${id}`)).toBeUndefined()
    expect((await desk.shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })

  it('makes the item of a locale that had none', async () => {
    const id = await desk.newPage(2, ['de'])
    await write(desk.translator, {documentId: id, path: 'title', target: {text: 'Genou'}})
    expect(await approve(desk.translator, id, 'title')).toHaveProperty('approved')
    const document = await desk.admin.getDocument(id)
    expect(document?.title).toMatchObject([
      {language: 'en'},
      {language: 'de'},
      {
        _key: 'fr',
        _type: 'internationalizedArrayStringValue',
        language: 'fr',
        value: 'Genou',
        l10n: {units: [{translatedBy: desk.translator.id, reviewedBy: desk.translator.id}]},
      },
    ])
  })

  it('goes on for machine text once another than its producer has read it', async () => {
    const id = await desk.newPage(2)
    await desk.editSource(id, 'b0', 'Walk.')
    const path = partPath('b0')
    const target = body('b0', 'Marchez.')
    await write(desk.translator, {
      documentId: id,
      path,
      target,
      origin: 'machine',
      status: 'machine',
    })
    const own = await approve(desk.translator, id, path)
    expect(own).toEqual({refused: 'ownMachineText'})
    if ('refused' in own) expect(refusalMessage(own)).toContain('Somebody else')
    expect((await desk.shown(id, 'fr'))[0]).toBe('Walk. (changed)')
    expect(await approve(desk.reviewer, id, path)).toHaveProperty('approved')
    expect((await desk.shown(id, 'fr'))[0]).toBe('Marchez. (none)')
  })
})

describe('two translators', () => {
  it('on different units never collide', async () => {
    const id = await desk.newPage(6)
    const keys = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5']
    const saved = await Promise.all(
      keys.map((key, index) =>
        write(index % 2 ? desk.translator : desk.reviewer, {
          documentId: id,
          path: partPath(key),
          target: body(key, `neuf ${key}`),
        }),
      ),
    )
    expect(saved.filter((result) => 'refused' in result)).toEqual([])
    const {work} = await rowOf(desk.admin, id, 'title')
    expect(work?.units.map(({path}) => path).toSorted()).toEqual(keys.map(partPath))
  })

  it('on one unit: the second is told, and sees what the first wrote', async () => {
    const id = await desk.newPage(2)
    const path = partPath('b0')
    const results = await Promise.all([
      write(desk.translator, {documentId: id, path, target: body('b0', 'un')}),
      write(desk.reviewer, {documentId: id, path, target: body('b0', 'deux')}),
    ])
    const [refused, ...others] = results.filter((result) => 'refused' in result)
    expect(others).toEqual([])
    expect(refused).toMatchObject({
      refused: 'changedMeanwhile',
      path,
      message: expect.stringContaining('Nothing was overwritten'),
    })
    const {row} = await rowOf(desk.admin, id, path)
    if (refused?.refused === 'changedMeanwhile') expect(refused.present).toEqual(row.work)
  })

  it('a text that changed after it was read is not approved in its stead', async () => {
    const id = await desk.newPage(2)
    const path = partPath('b0')
    await write(desk.translator, {documentId: id, path, target: body('b0', 'lu')})
    const seen = await seenBy(desk.reviewer, id, path)
    await write(desk.translator, {documentId: id, path, target: body('b0', 'autre')})
    expect(await approve(desk.reviewer, id, path, {seen})).toMatchObject({
      refused: 'changedMeanwhile',
      present: {targetBody: [block('b0', 'autre')]},
    })
    expect((await desk.shown(id, 'fr'))[0]).toBe(`${textOf('fr', 'b0')} (none)`)
  })
})

describe('a locale that the settings no longer have', () => {
  it('refuses the approval, and keeps what was translated', async () => {
    const id = await desk.newPage(2)
    const path = partPath('b0')
    await write(desk.translator, {documentId: id, path, target: body('b0', 'Reposez.')})
    const result = await approve(desk.reviewer, id, path, {enabledLocales: ['en', 'de']})
    expect(result).toEqual({refused: 'localeNotOffered'})
    if ('refused' in result) expect(refusalMessage(result)).toContain('settings')
    expect((await seenBy(desk.reviewer, id, path)).targetBody).toEqual([block('b0', 'Reposez.')])
    expect((await desk.shown(id, 'fr'))[0]).toBe(`${textOf('fr', 'b0')} (none)`)
  })
})
