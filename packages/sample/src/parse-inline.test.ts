import {parseInline} from './parse-inline.ts'

const seen = (text: string) =>
  parseInline(text).children.map((child) => {
    switch (child._type) {
      case 'span':
        return [child.text, ...child.marks].join('|')
      case 'citation':
        return `(${child.source})`
      case 'phone':
        return `<${child.line}>`
      default: {
        const unknown: never = child
        return unknown
      }
    }
  })

describe('parseInline', () => {
  it.each([
    ['Rest.', ['Rest.']],
    ['**Rest** and *walk*', ['Rest|strong', ' and ', 'walk|em']],
    ['***both***', ['both|em|strong']],
    ['Call {phone:main}.', ['Call ', '<main>', '.']],
    ['{cite:a}{cite:b}', ['', '(a)', '', '(b)', '']],
    ['[a **b**](https://a.example)', ['a |m0', 'b|strong|m0']],
    ['\\* \\[x\\] \\{y\\} \\\\', ['* [x] {y} \\']],
    ['Line one\nline two (aside)', ['Line one\nline two (aside)']],
  ])('reads %j', (text, children) => {
    expect(seen(text)).toEqual(children)
  })

  it('makes a mark of each kind of link, and weak references', () => {
    const {markDefs, codes} = parseInline('[a](https://a.example) [b](ref:doc-1) [c](term:stent)')
    expect(markDefs).toEqual([
      {_type: 'link', _key: 'm0', href: 'https://a.example'},
      {
        _type: 'internalLink',
        _key: 'm1',
        reference: {_type: 'reference', _ref: 'doc-1', _weak: true},
      },
      {
        _type: 'glossaryTermLink',
        _key: 'm2',
        term: {_type: 'reference', _ref: 'stent', _weak: true},
      },
    ])
    expect(codes).toEqual(['https://a.example', 'ref:doc-1', 'term:stent'])
  })

  it('gives each child and mark a key of its own', () => {
    const {children} = parseInline('a {phone:main} **b** {cite:x} c')
    expect(new Set(children.map(({_key}) => _key)).size).toBe(children.length)
  })

  it.each([
    '**open',
    '*open',
    '[open',
    'close](https://a.example)',
    '[](https://a.example)',
    '[a](http://a.example)',
    '[a](javascript:x)',
    '[a [b](https://a.example)](https://b.example)',
    '{phone:nobody}',
    '{cite:}',
    '{note}',
    'lone ]',
    'lone }',
    'lone \\ slash',
  ])('refuses %j', (text) => {
    expect(() => parseInline(text)).toThrow(Error)
  })
})
