import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {
  hashSource,
  type LocalizedBody,
  noLexicon,
  resolveBody,
  unreviewedMachineUnits,
} from '@preop/translation'
import {expandSample, listGaps, type SampleDocument} from './index.ts'

const page = {
  _id: 'page',
  _type: 'procedure',
  title: {$string: 'Scan'},
  slug: {$slug: 'scan'},
  settings: ['outpatient'],
  sections: [
    {
      _key: 'risks',
      body: {
        $body: [
          {key: 'b1', text: 'It is **safe**. {cite:study}'},
          {key: 'b2', text: 'It takes 20 minutes', list: 'bullet'},
          {
            key: 'c1',
            careCard: 'urgent',
            body: [
              {key: 'x', text: 'Call {phone:main}'},
              {key: 'y', text: 'You feel pain'},
            ],
          },
        ],
      },
    },
  ],
  references: [{_key: 'study', title: 'A study'}],
}
const french = {
  title: 'Examen',
  slug: 'examen',
  'sections.risks.body.b1': 'C’est **sûr**. {cite:study}',
  'sections.risks.body.b2': {text: 'Cela dure 10 minutes', translatedFrom: 'It takes 10 minutes'},
  'sections.risks.body.c1.x': 'Appelez le {phone:main}',
  'sections.risks.body.c1.y': 'Vous avez mal',
}
const policy = {sourceLocale: 'en', safetyCritical: false, lexicon: noLexicon} as const

describe('the sample format', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preop-sample-'))
  })
  afterEach(() => rmSync(folder, {recursive: true}))

  const write = (files: Readonly<Record<string, unknown>>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true})
      writeFileSync(
        join(folder, name),
        typeof content === 'string' ? content : JSON.stringify(content, null, 2),
      )
    }
    return folder
  }
  const only = (files: Readonly<Record<string, unknown>>) => {
    const [document] = expandSample(write(files))
    if (!document) throw new Error('expected one document')
    return document
  }
  const isBody = (value: unknown): value is LocalizedBody => Array.isArray(value)
  const bodyOf = ({sections}: SampleDocument) => {
    const body: unknown = Array.isArray(sections) ? sections[0].body : undefined
    if (!isBody(body)) throw new Error('expected a body')
    return body
  }

  it('makes internationalized arrays with provenance', () => {
    const {title, slug, settings} = only({'page/en.json': page, 'page/fr.json': french})
    expect(title).toEqual([
      {_key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value: 'Scan'},
      {
        _key: 'fr',
        _type: 'internationalizedArrayStringValue',
        language: 'fr',
        value: 'Examen',
        l10n: {
          units: [
            {
              _key: 'value',
              sourceHash: hashSource('Scan'),
              source: '"Scan"',
              origin: 'machine',
              translatedBy: 'machine-translation',
              translatedAt: '2026-11-23T00:00:00.000Z',
            },
          ],
        },
      },
    ])
    expect(slug).toMatchObject([
      {value: {_type: 'slug', current: 'scan'}},
      {_type: 'internationalizedArraySlugValue', value: {_type: 'slug', current: 'examen'}},
    ])
    expect(settings).toEqual(['outpatient'])
  })

  it('makes text that resolves as meant: current, stale on purpose, missing', () => {
    const {'sections.risks.body.c1.y': _left, ...partly} = french
    const document = only({'page/en.json': page, 'page/fr.json': partly})
    expect(resolveBody(bodyOf(document), 'fr', policy)).toMatchObject([
      {notice: 'none', lang: 'fr', reviewed: false},
      {notice: 'changed', lang: 'en'},
      {notice: 'missing', value: {_type: 'careCard'}},
    ])
  })

  it('translates a care card as one unit and keeps the keys of the source', () => {
    const body = bodyOf(only({'page/en.json': page, 'page/fr.json': french}))
    expect(resolveBody(body, 'fr', policy)[2]).toMatchObject({
      notice: 'none',
      value: {_key: 'c1', urgency: 'urgent', body: [{_key: 'x'}, {_key: 'y'}]},
    })
    expect(body[1]?.l10n?.units?.map(({_key}) => _key)).toEqual(['b1', 'b2', 'c1'])
  })

  const withBody = (...entries: readonly object[]) => ({
    ...page,
    sections: [{_key: 'risks', body: {$body: entries}}],
  })

  it('makes timed steps, whose translations have the time of their source', () => {
    const timed = withBody(
      {key: 'b1', when: '7 days before', text: 'Ask. {cite:study}'},
      {key: 'b2', when: '2-3 weeks after', text: 'Rest'},
      {key: 'b3', when: 'day of', text: 'Come'},
    )
    const texts = {
      'sections.risks.body.b1': 'Demandez. {cite:study}',
      'sections.risks.body.b3': {text: 'Venez', translatedFrom: 'Come here'},
    }
    const body = bodyOf(only({'page/en.json': timed, 'page/fr.json': texts}))
    expect(body[0]?.value).toMatchObject([
      {_type: 'timedStep', _key: 'b1', timing: {relation: 'before', unit: 'day', from: 7}},
      {timing: {relation: 'after', unit: 'week', from: 2, to: 3}, body: [{_type: 'block'}]},
      {timing: {relation: 'dayOf'}},
    ])
    expect(resolveBody(body, 'fr', policy)).toMatchObject([
      {notice: 'none', value: {timing: {from: 7}}},
      {notice: 'missing'},
      {notice: 'changed'},
    ])
  })

  it('marks every unit as of a machine and not reviewed', () => {
    const document = only({'page/en.json': page, 'page/fr.json': french})
    expect(unreviewedMachineUnits(document)).toEqual([
      {path: 'title', locale: 'fr', unit: 'value'},
      ...['b1', 'b2', 'c1'].map((unit) => ({path: 'sections.risks.body', locale: 'fr', unit})),
    ])
  })

  it('takes another provenance for approved text, unit by unit', () => {
    const reviewedAt = '2026-11-24T00:00:00.000Z'
    const approved = {
      origin: 'human',
      translatedBy: 'u-translator',
      reviewedBy: 'u-reviewer',
      reviewedAt,
    } as const
    const [document] = expandSample(write({'page/en.json': page, 'page/fr.json': french}), approved)
    if (!document) throw new Error('expected one document')
    expect(unreviewedMachineUnits(document)).toEqual([])
    for (const unit of bodyOf(document)[1]?.l10n?.units ?? [])
      expect(unit).toMatchObject({...approved, translatedAt: '2026-11-23T00:00:00.000Z'})
    expect(resolveBody(bodyOf(document), 'fr', policy)[0]).toMatchObject({
      notice: 'none',
      origin: 'human',
      reviewed: true,
    })
  })

  it('gives the same documents for the same files, sorted by id', () => {
    write({'page/en.json': page, 'page/fr.json': french, 'a/en.json': {_id: 'a', _type: 'person'}})
    expect(expandSample(folder).map(({_id}) => _id)).toEqual(['a', 'page'])
    expect(JSON.stringify(expandSample(folder))).toBe(JSON.stringify(expandSample(folder)))
  })

  it('has no item for a locale without any of its units', () => {
    const document = only({'page/en.json': page, 'page/fr.json': {title: 'Examen'}})
    expect(bodyOf(document)).toHaveLength(1)
    const {slug} = document
    expect(slug).toHaveLength(1)
  })

  it.each([
    [
      'an unknown path',
      {'page/en.json': page, 'page/fr.json': {titel: 'x'}},
      'page/fr.json [fr] titel: The source has no such path',
    ],
    [
      'a lost citation',
      {'page/en.json': page, 'page/fr.json': {'sections.risks.body.b1': 'Sûr.'}},
      'body.b1: Expected the inline codes [cite:study]',
    ],
    [
      'an altered phone',
      {'page/en.json': page, 'page/fr.json': {'sections.risks.body.c1.x': '{phone:advice}'}},
      'found [phone:advice]',
    ],
    [
      'bad markup in a translation',
      {'page/en.json': page, 'page/fr.json': {'sections.risks.body.b2': '**x'}},
      'page/fr.json [fr] sections.risks.body.b2: Markup for strong',
    ],
    [
      'bad markup in the source',
      {'page/en.json': withBody({key: 'b1', text: '{x}'})},
      'page/en.json [en] sections.risks.body.b1: Expected {cite:',
    ],
    [
      'markup in a plain field',
      {'page/en.json': {...page, title: {$string: 'Scan {cite:study}'}}},
      'title: Found inline markup',
    ],
    [
      'a citation of nothing',
      {'page/en.json': withBody({key: 'b1', text: 'a {cite:none}'})},
      '{cite:none} names no entry',
    ],
    [
      'a key used twice in a body',
      {'page/en.json': withBody({key: 'b1', text: 'a'}, {key: 'b1', text: 'b'})},
      'The key "b1" stands twice',
    ],
    [
      'a key used twice in an array',
      {'page/en.json': {...page, references: [{_key: 'x'}, {_key: 'x'}]}},
      'references: The key "x" stands twice',
    ],
    [
      'an object without a key',
      {'page/en.json': {...page, references: [{title: 'x'}]}},
      'has no _key',
    ],
    [
      'an unknown entry',
      {'page/en.json': withBody({key: 'b1', html: 'a'})},
      'Not a localized field',
    ],
    [
      'an unknown marker',
      {'page/en.json': {...page, title: {$html: 'x'}}},
      'title: Not a localized field',
    ],
    [
      'a path given twice',
      {'page/en.json': page, 'page/fr.json': '{"title": "a", "title": "b"}'},
      'title: Found twice',
    ],
    [
      'an empty text',
      {'page/en.json': page, 'page/fr.json': {title: ''}},
      'title: Expected a text',
    ],
    ['a file that is no JSON', {'page/en.json': '{'}, 'page/en.json [en] (file): Expected JSON'],
    ['an unknown locale', {'page/en.json': page, 'page/xx.json': {}}, 'Unknown locale'],
    [
      'an id that is not the folder',
      {'page/en.json': {...page, _id: 'other'}},
      'Expected _id "page"',
    ],
  ])('refuses %s', (_, files, message) => {
    expect(() => expandSample(write(files))).toThrow(message)
  })

  it('lists every problem at once, and never gives an empty sample', () => {
    write({'page/en.json': page, 'page/fr.json': {a: 'x', b: 'x'}})
    expect(() => expandSample(folder)).toThrow('2 problems')
    expect(() => expandSample(join(folder, 'page'))).toThrow('found none')
  })

  it('lists the gaps of each locale', () => {
    const {'sections.risks.body.c1.y': _left, title: _title, ...partly} = french
    write({
      'page/en.json': page,
      'page/fr.json': partly,
      'page/de.json': french,
      'other/en.json': {_id: 'other', _type: 'specialty', name: {$string: 'Bones'}},
      'other/fr.json': {name: 'Os'},
    })
    expect(listGaps(folder)).toEqual({
      other: {de: ['*']},
      page: {fr: ['sections.risks.body.c1.y', 'title']},
    })
  })
})
