import {isSafeHref} from './is-safe-href.ts'

describe('isSafeHref', () => {
  it.each([
    'https://www.ncbi.nlm.nih.gov/pubmed/1',
    'http://example.org',
    'mailto:care@example.org',
    '#risks',
    '/fr/procedures/kyphoplasty?x=1#top',
  ])('allows %j', (href) => expect(isSafeHref(href)).toBe(true))

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'tel:+13125550100',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'relative/path',
    '',
    undefined,
    null,
    1,
  ])('refuses %j', (href) => expect(isSafeHref(href)).toBe(false))
})
