import {feedbackFindings} from './feedback-findings.ts'
import {feedback, procedure} from './queue.fixtures.ts'

const pages = new Map([[procedure._id, procedure]])
const found = (...given: ReturnType<typeof feedback>[]) =>
  feedbackFindings(given, (id) => pages.get(id))

describe('feedbackFindings', () => {
  it('counts answers by page, reason and locale', () => {
    expect(
      found(
        feedback(1),
        feedback(3, {locale: 'de'}),
        feedback(2, {reason: undefined}),
        feedback(4, {helpful: true, reason: undefined}),
      ),
    ).toEqual([
      expect.objectContaining({
        kind: 'feedback',
        severity: 'notice',
        documentId: 'kyphoplasty',
        documentTitle: 'Kyphoplasty',
        specialties: ['spine'],
        path: '',
        date: {what: 'given', day: '2026-05-04'},
        message:
          '3 of 4 readers who answered were not helped. Reasons: hard to understand 2, no reason given 1. Locales: fr 2, de 1.',
      }),
    ])
  })

  it('matters more when readers say that something is wrong', () => {
    expect(found(feedback(1, {reason: 'somethingWrong'}))[0]?.severity).toBe('warning')
  })

  it('leaves out pages that helped everybody, and answers without a page', () => {
    expect(found(feedback(1, {helpful: true}), feedback(2, {page: undefined}))).toEqual([])
  })

  it('keeps answers on a page that is gone, under its id', () => {
    const page = {_type: 'reference', _ref: 'gone', _weak: true}
    expect(found(feedback(1, {page}))[0]?.documentTitle).toBe('gone')
  })
})
