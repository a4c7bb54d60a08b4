import {placesFound, type Row} from '../rules/rule-tables.ts'
import {block, procedure, reference, section, span} from '../rules/rules.fixtures.ts'

const linked = (id: string) => ({
  sections: [
    section('risks', [
      block([span('this page', ['m1'])], {
        markDefs: [{_key: 'm1', _type: 'internalLink', reference: {...reference(id), _weak: true}}],
      }),
    ]),
  ],
})

describe('reference-missing', () => {
  it.each<Row>([
    ['a document that is there', {related: [{_key: 'a', ...reference('kyphoplasty')}]}],
    ['an asset, which is kept elsewhere', {image: {asset: reference('image-0a-10x10-png')}}],
    ['a link to a page that is there', linked('spine')],
    ['a reviewer who is not there', {medicalReviewer: reference('nobody')}, 'medicalReviewer'],
    ['one of several', {specialties: [{_key: 'a', ...reference('nowhere')}]}, 'specialties.a'],
    [
      'a link to a missing page',
      linked('nowhere'),
      'sections.risks.body.b1.markDefs.m1.reference@en',
    ],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('reference-missing', procedure, change)).toEqual(places)
  })
})
