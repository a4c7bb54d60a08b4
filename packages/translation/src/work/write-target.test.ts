import {block} from '../changed-units.fixtures.ts'
import {deskRows} from './desk-rows.ts'
import type {TranslationWork, WorkUnit} from './translation-work.types.ts'
import {inWork, knee, policy, sidecar} from './work.fixtures.ts'
import type {Target} from './write-target.ts'
import {writeTarget} from './write-target.ts'

const author = {
  by: 'u2',
  at: '2026-05-02T00:00:00Z',
  origin: 'human',
  status: 'translated',
} as const

const write = (
  path: string,
  target: Target,
  work?: TranslationWork,
  page = knee('Knee', {a: 'Rest.'}),
) => {
  const row = deskRows(page, work, 'fr', policy).rows.find((one) => one.path === path)
  if (!row) throw new Error(`no unit ${path}`)
  return writeTarget(work, row, target, author)
}
const before = (extra: Partial<WorkUnit>) =>
  sidecar(inWork('title', 'Knee', {target: 'Genou', ...extra}))
const comments = [{_key: 'c', by: 'u3', at: '2026-01-01T00:00:00Z', text: 'Hm.'}]

describe('writeTarget', () => {
  it('records a text with the source it translates and who made it', () => {
    expect(write('title', {text: 'Genou'})).toEqual({
      ...inWork('title', 'Knee', {target: 'Genou'}),
      translatedBy: 'u2',
      translatedAt: author.at,
    })
  })

  it('puts an element under the key of its source', () => {
    const unit = write('sections.risks.body.a', {body: block('copied', 'Repos.')})
    expect(unit.targetBody).toEqual([block('a', 'Repos.')])
    expect(unit.target).toBeUndefined()
  })

  it('keeps comments and drops a review, which was of another text', () => {
    const work = before({status: 'approved', reviewedBy: 'u3', reviewedAt: author.at, comments})
    const unit = write('title', {text: 'Le genou'}, work)
    expect(unit).toMatchObject({translatedBy: 'u2', status: 'translated', comments})
    expect(unit.reviewedBy).toBeUndefined()
  })

  it('makes nobody the translator of a text they only confirm', () => {
    const work = before({status: 'machine', origin: 'machine', translatedBy: 'engine'})
    const unit = write('title', {text: 'Genou'}, work, knee('Knees', {}))
    expect(unit).toMatchObject({origin: 'machine', translatedBy: 'engine', status: 'translated'})
    expect(unit.sourceSnapshot).toBe('"Knees"')
  })

  it.each<[string, Target, string]>([
    ['title', {body: block('a', 'Genou')}, 'a text'],
    ['sections.risks.body.a', {text: 'Repos.'}, 'an element'],
  ])('refuses the wrong kind of text for %s', (path, target, expected) => {
    expect(() => write(path, target)).toThrow(expected)
  })
})
