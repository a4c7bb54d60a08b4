import {canonical, deskRows, hashSource, type TranslationWork, workId} from '@preop/translation'
import {deskPolicy} from '../desk-policy.ts'
import {workToWrite} from './work-to-write.ts'

const machine = {
  _key: 'value',
  sourceHash: hashSource('Knee'),
  source: canonical('Knee'),
  origin: 'machine',
  translatedBy: 'machine',
  translatedAt: '2026-05-03T09:00:00Z',
}

const page = (source: string) => ({
  _id: 'page',
  _type: 'procedure',
  title: [
    {_key: 'en', language: 'en', value: source},
    {_key: 'fr', language: 'fr', value: 'Genou', l10n: {units: [machine]}},
  ],
})

const rowOf = (source: string, work?: TranslationWork) => {
  const [row] = deskRows(page(source), work, 'fr', deskPolicy([])).rows
  if (!row) throw new Error('Expected a row for the title.')
  return row
}

const me = {by: 'u-me', at: '2026-06-01T09:00:00Z', origin: 'human'} as const
const sidecar = (sourceHash: string, sourceSnapshot: string): TranslationWork => ({
  _id: workId('page', 'fr'),
  _type: 'translationWork',
  language: 'fr',
  source: {_type: 'reference', _ref: 'page', _weak: true},
  units: [
    {_key: 'title', path: 'title', sourceHash, sourceSnapshot, status: 'draft', target: 'Le genou'},
  ],
})

describe('workToWrite', () => {
  it('leaves published machine text a machine’s where nobody changed a letter', () => {
    const unit = workToWrite({
      ...me,
      work: undefined,
      row: rowOf('Knee'),
      target: {text: 'Genou'},
      status: 'translated',
    })
    expect(unit).toMatchObject({origin: 'machine', translatedBy: 'machine', status: 'translated'})
  })

  it('is mine once I write something else', () => {
    const unit = workToWrite({
      ...me,
      work: undefined,
      row: rowOf('Knee'),
      target: {text: 'Le genou'},
      status: 'draft',
    })
    expect(unit).toMatchObject({origin: 'human', translatedBy: 'u-me'})
  })

  it.each([
    ['draft', 'Knee'],
    ['translated', 'Hip'],
  ] as const)('a %s of work begun on an older source is of %s', (status, source) => {
    const work = sidecar(hashSource('Knee'), canonical('Knee'))
    const unit = workToWrite({
      ...me,
      work,
      row: rowOf('Hip', work),
      target: {text: 'La hanche'},
      status,
    })
    expect(unit).toMatchObject({
      sourceHash: hashSource(source),
      sourceSnapshot: canonical(source),
    })
  })
})
