import fc from 'fast-check'
import {canonicalJson} from './canonical-json.ts'
import {hashedText} from './hashed-text.ts'
import {reportToJson} from './report-to-json.ts'

describe('canonicalJson', () => {
  it.each<[unknown, string]>([
    [{b: 1, a: [null, true, 'é\n"']}, '{"a":[null,true,"é\\n\\""],"b":1}'],
    [{é: 1, z: 2, Z: 3}, '{"Z":3,"z":2,"é":1}'],
    ['text', '"text"'],
    [[], '[]'],
    [{}, '{}'],
  ])('of %j', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  it('says the same as the value, and one thing whatever the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue({noUnicodeString: false}), (value) => {
        const written = canonicalJson(value)
        // Through JSON, which knows no -0.
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(written))).toBe(written)
        expect(reportToJson(JSON.parse(reportToJson(value)))).toBe(reportToJson(value))
      }),
    )
  })
})

describe('hashedText', () => {
  it('leaves out the proof, at the top only', () => {
    expect(hashedText({proof: 1, a: {proof: 2}})).toBe('{"a":{"proof":2}}')
  })
})
