import {readXliff} from './read-xliff.ts'

const in12 = (body: string) =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="a" source-language="en" datatype="plaintext"><body>${body}</body></file></xliff>`
const one = '<trans-unit id="a"><source>b</source></trans-unit>'

describe('readXliff', () => {
  it.each<[string, string, RegExp]>([
    ['is cut off', in12(one).slice(0, -9), /Line 1, column \d+: Expected well-formed XML/],
    ['has a DOCTYPE', `<!DOCTYPE x [<!ENTITY a "b">]>${in12(one)}`, /without a DOCTYPE/],
    ['has no unit', in12(''), /at least one unit, found none/],
    [
      'is of another kind',
      '<tmx version="1.4"/>',
      /Expected <xliff> of version 1.2, 2.0 or 2.1.*<tmx>/,
    ],
    ['is of another version', in12(one).replace('version="1.2"', 'version="1.1"'), /version "1.1"/],
    ['is in no namespace', in12(one).replace(/xmlns="[^"]*"/, ''), /in its own namespace/],
    [
      'names no language',
      in12(one).replace('source-language="en"', ''),
      /Expected source-language/,
    ],
    [
      'has elements without an end in one another',
      in12('<group>'.repeat(200) + one + '</group>'.repeat(200)),
      /at most 100 deep/,
    ],
  ])('refuses a file that %s', (_, text, message) => {
    expect(() => readXliff(text)).toThrow(message)
  })

  it('refuses 200 MB by their size alone', () => {
    expect(() => readXliff('<'.repeat(200_000_000))).toThrow(/at most 20.0 MB, found 200.0 MB/)
  })
})
