import {block} from '../changed-units.fixtures.ts'
import {type DeskRow, deskRows} from './desk-rows.ts'
import type {TranslationWork} from './translation-work.types.ts'
import {inWork, knee, policy, sidecar, textItem} from './work.fixtures.ts'

const rowsOf = (document: unknown, work?: TranslationWork) => deskRows(document, work, 'fr', policy)
const titleRow = (document: unknown, work?: TranslationWork): DeskRow => {
  const [row] = rowsOf(document, work).rows
  if (!row) throw new Error('the page has a title')
  return row
}
const title = (source: string, target: string, extra = {}) =>
  sidecar(inWork('title', source, {target, ...extra}))

describe('deskRows', () => {
  it('lists every unit once, in reading order, with what is published', () => {
    const page = knee('Knee', {a: 'Rest.', b: 'Walk.'}, {risks: {a: 'Rest.'}})
    const {rows, orphans} = rowsOf(page)
    expect(orphans).toEqual([])
    expect(
      rows.map(({path, status, isSafetyCritical}) => [path, status, isSafetyCritical]),
    ).toEqual([
      ['title', 'missing', false],
      ['sections.risks.body.a', 'approved', true],
      ['sections.risks.body.b', 'missing', true],
    ])
    expect(rows[1]?.published).toMatchObject({value: {_key: 'a'}, stored: {_key: 'a'}})
  })

  const approved = knee('Knee', {}, {title: ['Genou', 'Knee']})
  const stale = knee('Knees', {}, {title: ['Genou', 'Knee']})
  it.each([
    ['nothing', knee('Knee', {}), undefined, 'missing'],
    ['an empty sidecar', approved, sidecar(), 'approved'],
    ['work with no text', approved, title('Knee', '', {status: 'new'}), 'approved'],
    ['a draft', knee('Knee', {}), title('Knee', 'Genou', {status: 'draft'}), 'inProgress'],
    ['a better text', approved, title('Knee', 'Le genou'), 'awaitingReview'],
    ['the text that is published', approved, title('Knee', 'Genou'), 'approved'],
    ['a rejected text', approved, title('Knee', 'Gen', {status: 'rejected'}), 'inProgress'],
    ['what was approved', approved, title('Knee', 'Genou', {status: 'approved'}), 'approved'],
    ['an old approval', stale, title('Knee', 'Genou', {status: 'approved'}), 'staleSubstance'],
    ['a text for a new source', stale, title('Knees', 'Genoux'), 'awaitingReview'],
    ['a text confirmed for it', stale, title('Knees', 'Genou'), 'awaitingReview'],
    ['a text for an old source', stale, title('Kneecap', 'Rotule'), 'inProgress'],
  ])('derives the status of %s', (_, page, work, status) => {
    expect(titleRow(page, work).status).toBe(status)
  })

  it('says that the source moved under what is in work, and how', () => {
    const row = titleRow(knee('Take 5 mg', {}), title('Take 50 mg', 'Prenez 50 mg'))
    expect(row).toMatchObject({
      sourceMoved: true,
      status: 'inProgress',
      sourceThen: '"Take 50 mg"',
      change: {kind: 'substance', what: 'dose'},
    })
  })

  it('says what changed since a translation was published, and since when at the latest', () => {
    expect(titleRow(stale)).toMatchObject({
      sourceMoved: false,
      freshness: 'substance',
      sourceThen: '"Knee"',
      change: {kind: 'substance', what: 'other'},
      staleSince: '2026-05-01T00:00:00Z',
    })
    const row = titleRow(approved)
    expect([row.change, row.sourceThen, row.staleSince]).toEqual([undefined, undefined, undefined])
  })

  it('trusts no text without provenance, and neither of two texts', () => {
    const one = {...knee('Knee', {}), title: [textItem('en', 'Knee'), textItem('fr', 'Genou')]}
    expect(titleRow(one)).toMatchObject({status: 'staleSubstance', freshness: 'substance'})
    const two = {...one, title: [...one.title, textItem('fr', 'Rotule')]}
    expect(titleRow(two)).toMatchObject({status: 'missing', published: undefined})
  })

  it('follows a block that moved, and loses no work on one that is gone', () => {
    const [moved, gone] = [
      inWork('sections.risks.body.a', block('a', 'Rest.'), {targetBody: [block('a', 'Repos.')]}),
      inWork('sections.risks.body.z', block('z', 'Sit.'), {targetBody: [block('z', 'Assis.')]}),
    ]
    const {rows, orphans} = rowsOf(knee('Knee', {new: 'Rest.'}), sidecar(moved, gone))
    expect(rows.map(({path, work}) => [path, work])).toEqual([
      ['title', undefined],
      ['sections.risks.body.new', moved],
    ])
    expect(orphans).toEqual([gone])
  })

  it('keeps work at its path even where another unit has its text by now', () => {
    const work = sidecar(inWork('sections.risks.body.a', block('a', 'Rest.'), {}))
    const {rows} = rowsOf(knee('Knee', {a: 'Walk.', b: 'Rest.'}), work)
    expect(rows.map((row) => row.work?.path)).toEqual([
      undefined,
      'sections.risks.body.a',
      undefined,
    ])
  })
})
