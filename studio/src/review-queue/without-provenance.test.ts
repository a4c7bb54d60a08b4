import {procedure, text} from './queue.fixtures.ts'
import {withoutProvenance} from './without-provenance.ts'

describe('withoutProvenance', () => {
  it('leaves the text and takes what it was translated from', () => {
    const draft = {_id: 'drafts.a', _type: 'person', name: text('Bone', 'Os')}
    expect(withoutProvenance(draft, 'a')).toEqual({
      _id: 'a',
      _type: 'person',
      name: draft.name.map(({_key, _type, language, value}) => ({_key, _type, language, value})),
    })
  })

  it('leaves nothing of it, however deep', () => {
    expect(JSON.stringify(procedure)).toContain('sourceHash')
    expect(JSON.stringify(withoutProvenance(procedure, 'a'))).not.toContain('sourceHash')
  })
})
