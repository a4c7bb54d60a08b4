import {careCard, richBlock} from '../marked/marked.fixtures.ts'
import {targetOfTexts, textsOfValue, unitFields} from './unit-fields.ts'

describe('the fields of a unit', () => {
  it('are one for a string, whose brackets are its own', () => {
    expect(unitFields('Dose ⟦1⟧')).toEqual([{key: 'value', text: 'Dose ⟦1⟧', codes: []}])
    expect(targetOfTexts(textsOfValue('Dose ⟦1⟧', 'x'), 'x')).toEqual({
      target: {text: 'Dose ⟦1⟧'},
      value: 'Dose ⟦1⟧',
    })
  })

  it('are empty without a translation', () => {
    expect(textsOfValue(undefined, 'Knee')).toEqual({value: ''})
    expect(textsOfValue(undefined, careCard)).toEqual({b1: '', b2: ''})
  })

  it('give no target as long as a code is missing', () => {
    expect(targetOfTexts({b1: 'Appelez'}, richBlock)).toMatchObject({
      problems: [
        {kind: 'missing', number: 2, field: 'b1'},
        {kind: 'missing', number: 3, field: 'b1'},
        {kind: 'missing', number: 5, field: 'b1'},
      ],
    })
  })
})
