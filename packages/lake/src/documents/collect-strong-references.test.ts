import {collectStrongReferences} from './collect-strong-references.ts'

describe('collectStrongReferences', () => {
  it('finds references at any depth, and only those that must hold', () => {
    const document = {
      author: {_ref: 'ann'},
      list: [{deep: {_ref: 'bob', _weak: false}}, {_ref: 'weak', _weak: true}],
      elsewhere: {_ref: 'far', _dataset: 'other', _projectId: 'p'},
      number: {_ref: 7},
    }
    expect([...collectStrongReferences(document)]).toEqual(['ann', 'bob'])
  })
})
