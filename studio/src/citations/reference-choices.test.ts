import {referenceChoices} from './reference-choices.ts'

describe('referenceChoices', () => {
  it.each([
    [{_key: 'fda', title: 'Bone cement', publisher: 'FDA', year: 2004}, 'Bone cement (FDA, 2004)'],
    [{_key: 'fda', title: 'Bone cement'}, 'Bone cement'],
    [{_key: 'fda', title: ' ', year: 2004}, 'fda (2004)'],
  ])('names %j: %s', (reference, title) => {
    expect(referenceChoices([reference])).toEqual([{value: 'fda', title}])
  })

  it.each([[undefined], [null], [[]], [[{title: 'No key'}]]])('finds none in %j', (references) => {
    expect(referenceChoices(references)).toEqual([])
  })
})
