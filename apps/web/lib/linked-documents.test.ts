import {linkedDocuments} from './linked-documents.ts'

describe('linkedDocuments', () => {
  it('finds references at any depth, in reading order', () => {
    const body = [
      {markDefs: [{_type: 'internalLink', reference: {_ref: 'a'}}], children: [{text: 'x'}]},
      {_type: 'careCard', body: [{markDefs: [{term: {_ref: 'b'}}]}]},
    ]
    expect(linkedDocuments(body)).toEqual(['a', 'b'])
  })

  it.each([[undefined], [null], ['text'], [[]], [{_ref: 1}]])('finds none in %j', (value) => {
    expect(linkedDocuments(value)).toEqual([])
  })
})
