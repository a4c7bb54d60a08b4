import {findRemoteUrls} from './find-remote-urls.ts'
import {stripRemote} from './strip-remote.ts'

describe('stripRemote', () => {
  it.each([
    ['a script', '<script src="https://a.example/b.js" async type="module" data-x></script>'],
    ['a script without a scheme', '<script src="//a.example/b.js"></script>'],
    ['a link', '<link rel="stylesheet" href="https://a.example/b.css"/>'],
    ['a font', '@font-face {\n font-family: Inter;\n src: url("https://a.example/i.woff2");\n}'],
    ['a comment', '\n  // See: https://a.example/issues/1\n'],
    ['a minified font', '@font-face{src:url(https://a.example/i.woff2)format("woff2")}'],
  ])('takes out %s', (_, source) => {
    expect(stripRemote(`<p>${source}</p>`).replaceAll('\n', '')).toBe('<p></p>')
  })

  it('leaves the words of a link', () => {
    expect(stripRemote('Please <a href="https://a.example/">enable it</a>.')).toBe(
      'Please enable it.',
    )
  })

  it.each([
    '<script src="/static/a.js" type="module"></script>',
    '<script>const root = 1 // not an address</script>',
    '<link href="/static/a.css" rel="stylesheet"/>',
    '@font-face{src:url(/static/a.woff2)}',
    '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  ])('keeps %s', (source) => {
    expect(stripRemote(source)).toBe(source)
    expect(findRemoteUrls(source)).toEqual([])
  })
})

describe('findRemoteUrls', () => {
  it.each([
    ['<img src="https://a.example/i.png">', 'https://a.example/i.png'],
    ['<img src="//a.example/i.png">', '//a.example/i.png'],
    ['background: url(http://a.example/i.png)', 'http://a.example/i.png'],
  ])('finds the host in %s', (source, url) => {
    expect(findRemoteUrls(source)).toEqual([url])
  })
})
