import {countFindings} from './count-findings.ts'
import {filterFindings} from './filter-findings.ts'
import {finding} from './queue.fixtures.ts'
import {defaultView, type QueueView} from './queue-view.ts'

const findings = [
  finding({id: 'link', kind: 'brokenLink', severity: 'error', locale: 'fr', stage: 'both'}),
  finding({id: 'review', kind: 'reviewOverdue', specialties: [], field: 'nextReviewDue'}),
  finding({id: 'banner', documentType: 'banner', documentTitle: 'Masks', stage: 'draft'}),
  finding({id: 'mended', stage: 'fixedInDraft', message: 'An image says nothing.'}),
]

const shown = (change: Partial<QueueView>) =>
  filterFindings(findings, {...defaultView, ...change}).map(({id}) => id)

describe('filterFindings', () => {
  it.each<[Partial<QueueView>, string[]]>([
    [{}, ['link', 'review', 'banner', 'mended']],
    [{kind: 'brokenLink'}, ['link']],
    [{severity: 'error'}, ['link']],
    [{locale: 'fr'}, ['link']],
    [{type: 'banner'}, ['banner']],
    [{specialty: 'spine'}, ['link', 'banner', 'mended']],
    [{draftsOnly: true}, ['link', 'banner']],
    [{draftsOnly: true, type: 'banner'}, ['banner']],
    [{text: 'masks'}, ['banner']],
    [{text: ' IMAGE  nothing '}, ['mended']],
    [{text: 'nextreview'}, ['review']],
    [{text: 'broken link'}, ['link']],
    [{text: 'unicorn'}, []],
  ])('%j', (change, expected) => {
    expect(shown(change)).toEqual(expected)
  })
})

describe('countFindings', () => {
  it('counts what each choice would show, the other filters as they are', () => {
    const counts = countFindings(findings, {...defaultView, kind: 'brokenLink', draftsOnly: true})
    expect(Object.fromEntries(counts.kind)).toEqual({brokenLink: 1, other: 1})
    expect(Object.fromEntries(counts.type)).toEqual({procedure: 1})
    expect(Object.fromEntries(counts.locale)).toEqual({fr: 1})
    expect(Object.fromEntries(counts.drafts)).toEqual({only: 1})
  })
})
