import type {LakeDocument} from '../../documents/lake-document.ts'
import {evaluateQuery} from '../evaluate-query.ts'
import {prepareQuery} from '../prepare-query.ts'

const stamps = {_rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const documents: readonly LakeDocument[] = [
  {_id: 'drafts.hip', _type: 'procedure', title: 'Hip replacement', body: ['Rest well']},
  {_id: 'hernia', _type: 'procedure', title: 'Hernia repair', body: [{text: 'Heal slowly'}]},
  {_id: 'knee-1', _type: 'procedure', title: 'Knee replacement', body: [{text: 'Opération'}]},
  {_id: 'spine', _type: 'procedure', title: 'Spinal fusion', related: {_ref: 'hernia'}},
].map((document) => ({...stamps, ...document}))

const run = (query: string, params: Record<string, unknown>) =>
  evaluateQuery({
    prepared: prepareQuery(query, params),
    params,
    documents,
    find: (id) => documents.find(({_id}) => _id === id),
    identityId: 'me',
    projectId: 'p',
    dataset: 'd',
  })

describe('text::query', () => {
  it.each([
    ['re', ['drafts.hip', 'hernia', 'knee-1']],
    ['replac', ['drafts.hip', 'knee-1']],
    ['replacement*', ['drafts.hip', 'knee-1']],
    ['REPLACEMENT knee', ['knee-1']],
    ['knee-1*', ['knee-1']],
    ['"hip replacement"', ['drafts.hip']],
    ['"replacement hip"', []],
    ['"replacement rest"', []],
    ['"replace"', []],
    ['replacement -hip', ['knee-1']],
    ['-"hip replacement" -spinal', ['hernia', 'knee-1']],
    ['operation', ['knee-1']],
    ['procedure', []],
    ['drafts', []],
    ['hernia', ['hernia']],
    ['*', ['drafts.hip', 'hernia', 'knee-1', 'spine']],
    ['', ['drafts.hip', 'hernia', 'knee-1', 'spine']],
    ['"unclosed', []],
    ['((', ['drafts.hip', 'hernia', 'knee-1', 'spine']],
  ])('finds in whole documents what has %j', async (search, ids) => {
    expect(await run('*[[@, _id] match text::query($q)]._id', {q: search})).toEqual(ids)
    expect(await run('*[@ match text::query($q)]._id', {q: search})).toEqual(ids)
  })

  it.each([
    ['hip', ['drafts.hip']],
    ['rep', ['drafts.hip', 'hernia', 'knee-1']],
    ['rep knee', ['knee-1']],
    ['rep -knee', ['drafts.hip', 'hernia']],
    ['rest', []],
  ])('finds in one field what has %j', async (search, ids) => {
    expect(await run('*[title match text::query($q)]._id', {q: search})).toEqual(ids)
  })

  it('leaves no trace in what is found', async () => {
    const found = await run('*[@ match text::query("hernia")]', {})
    expect(found).toEqual([documents[1]])
    expect(await run('*[@ match text::query("hernia")]{...}', {})).toEqual([documents[1]])
  })

  it('ranks as the Studio asks for it', async () => {
    const query = `*[_type in $types]
      | score(boost(_type in ["procedure"] && title match text::query($q), 10),
          ([@, _id] match text::query($q) || references($raw)))
      | order(_score desc) [_score > 0] {_id, "top": _score > 5}`
    expect(await run(query, {types: ['procedure'], q: 'hernia*', raw: 'hernia'})).toEqual([
      {_id: 'hernia', top: true},
      {_id: 'spine', top: false},
    ])
  })

  it.each(['*[text::query("a")]', '*[@ match text::query(title)]', '{"a": text::query("a")}'])(
    'is refused where it means nothing: %s',
    async (query) => {
      await expect(async () => run(query, {})).rejects.toThrow('text::query()')
    },
  )
})
