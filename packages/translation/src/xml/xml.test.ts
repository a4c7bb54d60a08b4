import fc from 'fast-check'
import {decodeXml} from './decode-xml.ts'
import {dropUnwritable} from './drop-unwritable.ts'
import {escapeXml} from './escape-xml.ts'
import {escapeXmlAttribute} from './escape-xml-attribute.ts'
import {readXml} from './read-xml.ts'
import {refuseOversize} from './refuse-oversize.ts'
import {XmlProblem} from './xml-problem.ts'

const anyText = fc.string({unit: 'binary', maxLength: 40}).map(dropUnwritable)

describe('escaping', () => {
  it('gives every text back, in elements and in attributes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = `<a b="${escapeXmlAttribute(text)}">${escapeXml(text)}</a>`
        const {attributes, children} = readXml(written)
        expect([attributes.b, children.join('')]).toEqual([text, text])
      }),
    )
  })

  it.each(['\u0000', '\u000B', '\uFFFE', '\uD800', 'a\uDC00b'])('refuses %j', (text) => {
    expect(() => escapeXml(text)).toThrow(XmlProblem)
    expect(escapeXml(dropUnwritable(text))).not.toContain(text)
  })

  it('leaves alone what XML can hold', () => {
    const text = 'é 😀 \u0085 \u2028 \u00A0'
    expect(dropUnwritable(text)).toBe(text)
  })
})

describe('readXml', () => {
  it('gives elements, namespaces, attributes, texts and lines', () => {
    const read = readXml(
      '<?xml version="1.0"?>\n<!-- c --><x xmlns="urn:x" xmlns:m="urn:m">\n<m:a xml:lang="fr" id="1">b<![CDATA[<c>]]>&amp;&#xE9;</m:a></x>',
    )
    expect(read).toMatchObject({name: 'x', local: 'x', uri: 'urn:x', line: 2})
    expect(read.children).toMatchObject([
      '\n',
      {
        name: 'm:a',
        prefix: 'm',
        local: 'a',
        uri: 'urn:m',
        attributes: {'xml:lang': 'fr', id: '1'},
        children: ['b<c>&é'],
        line: 3,
      },
    ])
  })

  it('finds no attribute that is not there', () => {
    expect(readXml('<a/>').attributes.constructor).toBeUndefined()
  })

  const internal = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
  const external = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<a/>'
  it.each([
    [
      'an element left open',
      '<a>\n<b></a>',
      /^Line 2, column \d+: .*unclosed tag|unexpected close/,
    ],
    ['two outermost elements', '<a/><b/>', /Line 1/],
    ['nothing', '', /Expected/],
    ['text alone', 'abc', /Expected/],
    ['an entity of its own', '<a>&nbsp;</a>', /undefined entity/],
    ['a prefix that is not declared', '<m:a/>', /prefix/],
    ['an attribute twice', '<a b="1" b="2"/>', /duplicate/],
    ['a control character', '<a>\u0001</a>', /disallowed/],
    ['a control character by its number', '<a>&#1;</a>', /Expected well-formed/],
    ['a DOCTYPE', external, /^Line 1, .*without a DOCTYPE.*Delete/],
    ['a DOCTYPE with entities', internal, /without a DOCTYPE/],
  ])('refuses %s', (_, text, message) => {
    expect(() => readXml(text)).toThrow(message)
    expect(() => readXml(text)).toThrow(XmlProblem)
  })

  it('takes a DOCTYPE that only names a file, where that is allowed, and no other', () => {
    const allowed = {allowDoctype: 'external'} as const
    expect(readXml(external, allowed).name).toBe('a')
    expect(readXml('<!DOCTYPE a PUBLIC "-//x" "y.dtd"><a/>', allowed).name).toBe('a')
    expect(() => readXml(internal, allowed)).toThrow(/found declarations in it/)
    expect(() => readXml('<!DOCTYPE a SYSTEM "x" [<!ENTITY b "c">]><a/>', allowed)).toThrow(
      /declarations/,
    )
  })

  it.each([
    [{maxBytes: 10}, '<a>12345</a>', /at most 0.0 MB.*Nothing was read/],
    [{maxBytes: 12}, '<a>éééé</a>', /Nothing was read/],
    [{maxDepth: 2}, '<a><b><c/></b></a>', /at most 2 deep/],
    [{maxElements: 2}, '<a><b/><c/></a>', /at most 2 elements/],
  ])('keeps the limits %j', (limits, text, message) => {
    expect(() => readXml(text, limits)).toThrow(message)
  })

  it('refuses 200 MB by their size alone', () => {
    expect(() => readXml('<'.repeat(200_000_000))).toThrow(/at most 50.0 MB, found 200.0 MB/)
    expect(() => refuseOversize(200_000_000, 50_000_000)).toThrow(/found 200.0 MB/)
  })
})

describe('decodeXml', () => {
  const utf16 = (text: string, bigEndian: boolean) => {
    const bytes = new Uint8Array(2 + text.length * 2)
    const view = new DataView(bytes.buffer)
    for (const [index, unit] of [...`\uFEFF${text}`].entries())
      view.setUint16(index * 2, unit.charCodeAt(0), !bigEndian)
    return bytes
  }
  it.each([
    ['UTF-8', new TextEncoder().encode('<a>é</a>')],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFF<a>é</a>')],
    ['UTF-16, small end first', utf16('<a>é</a>', false)],
    ['UTF-16, big end first', utf16('<a>é</a>', true)],
    [
      'what the declaration names',
      Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', (c) =>
        c.charCodeAt(0),
      ),
    ],
  ])('knows %s', (_, bytes) => {
    expect(readXml(decodeXml(bytes)).children).toEqual(['é'])
  })

  it.each([
    ['bytes that are not UTF-8', Uint8Array.of(0x3c, 0xff, 0x80)],
    ['an encoding nobody knows', new TextEncoder().encode('<?xml version="1.0" encoding="x-y"?>')],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeXml(bytes)).toThrow(/Save it as UTF-8/)
  })

  it('refuses a file that is too large', () => {
    expect(() => decodeXml(new Uint8Array(11), {maxBytes: 10})).toThrow(/Nothing was read/)
  })
})
