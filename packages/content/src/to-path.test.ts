import {toPath} from './to-path.ts'

const document = {
  sections: [
    {_key: 'risks', body: [{_key: 'fr', language: 'fr', value: [{_key: 'b1', style: 'h9'}]}]},
  ],
}

describe('toPath', () => {
  it('names array items by their key and finds the locale', () => {
    expect(toPath(document, ['sections', 0, 'body', 0, 'value', 0, 'style'])).toEqual({
      path: 'sections.risks.body.b1.style',
      locale: 'fr',
      found: 'h9',
    })
  })

  it('goes on where the document ends', () => {
    expect(toPath(document, ['sections', 3, 'kind'])).toEqual({
      path: 'sections.3.kind',
      locale: undefined,
      found: undefined,
    })
  })
})
