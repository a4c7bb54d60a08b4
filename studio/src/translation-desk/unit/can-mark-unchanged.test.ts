import {canonical, deskRows, hashSource} from '@preop/translation'
import {deskPolicy} from '../desk-policy.ts'
import {canMarkUnchanged} from './can-mark-unchanged.ts'

const made = {
  _key: 'value',
  sourceHash: hashSource('Knee'),
  source: canonical('Knee'),
  origin: 'human',
  translatedBy: 'u1',
  translatedAt: '2026-05-03T09:00:00Z',
}

const rowOf = (source: string, unit: object | undefined) => {
  const l10n = {units: unit ? [unit] : []}
  const title = [
    {_key: 'en', language: 'en', value: source},
    {_key: 'fr', language: 'fr', value: 'Genou', l10n},
  ]
  const page = {_id: 'page', _type: 'procedure', title}
  const [row] = deskRows(page, undefined, 'fr', deskPolicy([])).rows
  if (!row) throw new Error('Expected a row for the title.')
  return row
}

const mark = {by: 'u2', at: '2026-06-01T09:00:00Z', sourceHash: hashSource('Hip')}

it.each([
  ['an editor, a stale text', 'editor', 'Hip', made, true],
  ['an administrator, a stale text', 'administrator', 'Hip', made, true],
  ['a translator', 'translator', 'Hip', made, false],
  ['a viewer', 'viewer', 'Hip', made, false],
  ['a current text', 'editor', 'Knee', made, false],
  ['a text marked already', 'editor', 'Hip', {...made, meaningUnchanged: mark}, false],
  ['a text of which nothing is known', 'editor', 'Hip', undefined, false],
])('%s', (_what, role, source, unit, expected) => {
  expect(canMarkUnchanged({roles: [role]}, rowOf(source, unit))).toBe(expected)
})
