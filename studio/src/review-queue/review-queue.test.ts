import type {PlainDocument} from '@preop/schema/rules'
import {
  documents,
  draftOf,
  feedback,
  procedure,
  section,
  settings,
  text,
  today,
} from './queue.fixtures.ts'
import {ReviewQueue} from './review-queue.ts'

const checked = (queue: ReviewQueue, day = today) => [...queue.check(day)].length

const queueOf = (...more: readonly PlainDocument[]) => {
  const queue = new ReviewQueue()
  queue.replaceAll([...documents, ...more])
  checked(queue)
  return queue
}

const rows = (queue: ReviewQueue) =>
  queue.findings().map(({kind, documentId, stage}) => `${kind} ${documentId} ${stage}`)

const overdue = {...procedure, nextReviewDue: '2026-05-01'}

describe('ReviewQueue', () => {
  it('has nothing to say of documents in order', () => {
    expect(queueOf().findings()).toEqual([])
  })

  it('tells in which versions a finding stands', () => {
    expect(rows(queueOf(overdue))).toEqual(['reviewOverdue kyphoplasty published'])
    expect(rows(queueOf(draftOf(overdue)))).toEqual(['reviewOverdue kyphoplasty draft'])
    expect(rows(queueOf(overdue, draftOf(overdue)))).toEqual(['reviewOverdue kyphoplasty both'])
    expect(rows(queueOf(overdue, draftOf(procedure)))).toEqual([
      'reviewOverdue kyphoplasty fixedInDraft',
    ])
  })

  it('opens a finding at its field', () => {
    const link = {_key: 'm1', _type: 'link', href: 'javascript:alert(1)'}
    const words = {
      _key: 'b1',
      _type: 'block',
      style: 'normal',
      markDefs: [link],
      children: [{_key: 's1', _type: 'span', text: 'here', marks: ['m1']}],
    }
    const risks = section('risks', [
      {
        _key: 'en',
        _type: 'internationalizedArrayPortableTextValue',
        language: 'en',
        value: [words],
      },
    ])
    const queue = queueOf({...procedure, sections: [risks]})
    expect(queue.findings()).toContainEqual(
      expect.objectContaining({
        kind: 'brokenLink',
        severity: 'error',
        locale: 'en',
        field: 'sections.risks.body.b1.markDefs.m1.href',
        path: 'sections[_key=="risks"].body[_key=="en"].value[_key=="b1"].markDefs[_key=="m1"].href',
      }),
    )
  })

  it('checks only a draft that changed, and everything after a publish', () => {
    const queue = queueOf()
    expect(checked(queue)).toBe(0)
    queue.update(['drafts.kyphoplasty'], [draftOf(overdue)])
    expect(checked(queue)).toBe(1)
    queue.update(['kyphoplasty', 'drafts.kyphoplasty'], [overdue])
    expect(checked(queue)).toBe(documents.length)
    expect(rows(queue)).toEqual(['reviewOverdue kyphoplasty published'])
    queue.update(['feedback.1'], [feedback(1)])
    expect(checked(queue)).toBe(0)
  })

  it('checks what changed before what may have been touched by it', () => {
    const queue = queueOf()
    queue.update(['kyphoplasty'], [overdue])
    queue.check(today).next()
    expect(rows(queue)).toEqual(['reviewOverdue kyphoplasty published'])
  })

  it('notices a new day', () => {
    const queue = queueOf()
    expect(checked(queue, '2027-02-01')).toBe(documents.length)
    expect(rows(queue)).toEqual(['reviewOverdue kyphoplasty published'])
  })

  it('finds links to what has been unpublished', () => {
    const queue = queueOf()
    queue.update(['spine'], [])
    checked(queue)
    expect(queue.findings()).toEqual([
      expect.objectContaining({
        kind: 'brokenLink',
        path: 'specialties[_key=="spine"]',
        message: expect.stringContaining('not published'),
      }),
    ])
  })

  it('looks for fallbacks anew when a locale is switched on', () => {
    const queue = queueOf()
    queue.update(['siteSettings'], [{...settings, enabledLocales: ['en', 'fr', 'de']}])
    checked(queue)
    expect(rows(queue).toSorted()).toEqual([
      'fallback kyphoplasty published',
      'fallback siteSettings published',
      'fallback spine published',
    ])
  })

  it('does not ask for translations of a page that was never published', () => {
    const english = {...procedure, title: text('Kyphoplasty')}
    expect(rows(queueOf(english))).toEqual(['fallback kyphoplasty published'])
    const queue = queueOf(draftOf(english))
    expect(rows(queue)).toEqual(['fallback kyphoplasty draft'])
    queue.update(['kyphoplasty'], [])
    checked(queue)
    expect(rows(queue)).toEqual([])
  })

  it('forgets what is gone, and counts what it holds', () => {
    const queue = queueOf(overdue, feedback(1))
    expect(queue.size).toBe(documents.length + 1)
    queue.replaceAll(documents.filter(({_id}) => _id !== 'kyphoplasty'))
    checked(queue)
    expect(queue.findings()).toEqual([])
    expect(queue.size).toBe(documents.length - 1)
  })
})
