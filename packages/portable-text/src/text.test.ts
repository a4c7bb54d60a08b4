import {current, everything, mixedList, step} from './body.fixtures.ts'
import {collectCitations, collectTerms, outline, toPlainText} from './text.ts'

const values = (body: typeof everything) => body.map(({value}) => value)

describe('toPlainText', () => {
  it('keeps the words of blocks, cards and known telephone numbers', () => {
    expect(toPlainText(values(everything), {advice: '312-555-0101', emergency: '911'})).toBe(
      [
        'After you go home',
        'Most people feel less pain. Ask about osteoporosis, read the leaflet, MRI scan or a page that is gone. Call 312-555-0101',
        'you cannot move your legs',
        'Call 911',
      ].join('\n\n'),
    )
  })

  it('keeps the words of timed steps', () => {
    expect(toPlainText(values(current('en', step('t1', 7, 'Ask your doctor.'))))).toBe(
      'Ask your doctor.',
    )
  })

  it('is empty for an empty body', () => expect(toPlainText([])).toBe(''))
})

describe('outline', () => {
  it('lists headings with ids under the path', () => {
    expect(outline(everything, 'recovery')).toEqual([
      {id: 'recovery-h', level: 3, text: 'After you go home', lang: 'en', dir: 'ltr'},
    ])
    expect(outline(mixedList, 'risks')).toEqual([])
  })
})

describe('collectCitations', () => {
  it('lists the places of a reference in reading order', () => {
    const anchors = collectCitations([
      {path: 'benefits', body: everything},
      {path: 'risks', body: everything},
    ])
    expect(anchors.get('buchbinder')).toEqual(['cite-benefits-b1-c1', 'cite-risks-b1-c1'])
  })
})

describe('collectTerms', () => {
  it('finds the first place of each term', () => {
    const places = collectTerms([
      {path: 'risks', body: mixedList},
      {path: 'recovery', body: everything},
      {path: 'costs', body: everything},
    ])
    expect([...places]).toEqual([['osteoporosis', 'recovery-b1-t1-4']])
  })
})
