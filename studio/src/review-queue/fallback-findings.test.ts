import type {PlainDocument} from '@preop/schema/rules'
import {fallbackFindings} from './fallback-findings.ts'
import {block, body, procedure, section, text, today} from './queue.fixtures.ts'

const policy = {locales: ['en', 'fr'] as const, glossaryWords: [], today}

const found = (document: PlainDocument) => fallbackFindings(document, policy)

const withBody = (kind: string, content: ReturnType<typeof body>): PlainDocument => ({
  ...procedure,
  sections: [section(kind, content)],
})

describe('fallbackFindings', () => {
  it('has nothing to say where everything is translated', () => {
    expect(found(procedure)).toEqual([])
  })

  it('counts what is missing, and opens the source where there is no translation', () => {
    expect(found({...procedure, title: text('Kyphoplasty'), sections: []})).toEqual([
      expect.objectContaining({
        id: 'kyphoplasty fallback fr',
        severity: 'notice',
        locale: 'fr',
        field: 'title',
        path: 'title[_key=="en"].value',
        specialties: ['spine'],
        message: 'Readers get 1 of 1 text in English: 1 not translated.',
      }),
    ])
  })

  it('opens the translation where the source has changed since', () => {
    const title = text('Kyphoplasty of two bones', 'Cyphoplastie', 'Kyphoplasty of one bone')
    expect(found({...procedure, title, sections: []})).toEqual([
      expect.objectContaining({
        path: 'title[_key=="fr"].value',
        message: 'Readers get 1 of 1 text in English: 1 changed in English since.',
      }),
    ])
  })

  it('puts safety-critical text first, and is stricter with it', () => {
    const [then, now] = [[block('b1', 'Rest two days.')], [block('b1', 'Rest two days')]]
    const wording = body(now, [block('b1', 'Repos.')], then)
    expect(found(withBody('overview', wording))).toEqual([])
    expect(found({...withBody('recovery', wording), title: text('Kyphoplasty')})).toEqual([
      expect.objectContaining({
        severity: 'safety',
        field: 'sections.recovery.body.b1',
        path: 'sections[_key=="recovery"].body[_key=="fr"].value[_key=="b1"]',
        message:
          'Readers get 2 of 3 texts in English: 1 not translated, 1 changed in English since. 1 is safety-critical; the link opens the first of them.',
      }),
    ])
  })

  it('opens the body where a block has no translation in it', () => {
    const content = body(
      [block('b1', 'One.'), block('b2', 'Two.')],
      [block('b1', 'Un.')],
      [block('b1', 'One.')],
    )
    expect(found(withBody('overview', content))).toEqual([
      expect.objectContaining({path: 'sections[_key=="overview"].body[_key=="fr"].value'}),
    ])
  })

  it.each<[string, PlainDocument, number]>([
    ['a decorative image', {...procedure, image: {alt: text('A bone'), decorative: true}}, 0],
    ['an image that says something', {...procedure, image: {alt: text('A bone')}}, 1],
    ['a field without source text', {...procedure, stay: []}, 0],
    [
      'two sources, which is another finding',
      {...procedure, stay: [...text('A'), ...text('B')]},
      0,
    ],
    [
      'a banner that has ended',
      {_id: 'b', _type: 'banner', message: text('Closed'), schedule: {end: '2026-05-31T00:00:00Z'}},
      0,
    ],
    [
      'a banner that ends today',
      {_id: 'b', _type: 'banner', message: text('Closed'), schedule: {end: '2026-06-01T00:00:00Z'}},
      1,
    ],
  ])('%s', (_, document, count) => {
    expect(found(document)).toHaveLength(count)
  })
})
