import {isValidDocumentId} from './is-valid-document-id.ts'

describe('isValidDocumentId', () => {
  it.each(['a', 'A1', '0', '_x', 'drafts.a-b_c', 'feedback.6f1c', 'x'.repeat(128)])(
    'allows %s',
    (id) => expect(isValidDocumentId(id)).toBe(true),
  )

  it.each(['', '-a', '.a', 'a.', 'a..b', 'a b', 'ä', 'a/b', '#x', 'a,b', 'x'.repeat(129)])(
    'refuses %p',
    (id) => expect(isValidDocumentId(id)).toBe(false),
  )
})
