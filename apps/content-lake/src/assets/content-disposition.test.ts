import {contentDisposition} from './content-disposition.ts'

describe('contentDisposition', () => {
  it.each([
    ['', 'attachment; filename="a.pdf"; filename*=UTF-8\'\'a.pdf'],
    ['b c.pdf', 'attachment; filename="b c.pdf"; filename*=UTF-8\'\'b%20c.pdf'],
    ['é.pdf', 'attachment; filename="_.pdf"; filename*=UTF-8\'\'%C3%A9.pdf'],
    ['x"\r\ny', 'attachment; filename="x___y"; filename*=UTF-8\'\'x%22%0D%0Ay'],
    ["(it's)*", 'attachment; filename="_it_s__"; filename*=UTF-8\'\'%28it%27s%29%2A'],
    ['\ud800', 'attachment; filename="_"; filename*=UTF-8\'\'%EF%BF%BD'],
  ])('of %j', (asked, header) => {
    expect(contentDisposition(asked, 'a.pdf')).toBe(header)
  })
})
