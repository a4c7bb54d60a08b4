import {render, screen, within} from '@testing-library/react'
import {SearchResultList, type SearchResultListProps} from './index.tsx'
import {searchResultListFixtures} from './search-result-list.fixtures.ts'

const fixtures: Record<string, SearchResultListProps> = searchResultListFixtures

describe('SearchResultList', () => {
  it.each(Object.entries(fixtures))('%s: links each page by its title', (_name, fixture) => {
    render(<SearchResultList {...fixture} />)
    const found = screen.getAllByRole('heading', {level: 3})
    expect(found).toHaveLength(fixture.results.length)
    for (const [index, {href}] of fixture.results.entries()) {
      expect(within(found[index] ?? document.body).getByRole('link')).toHaveAttribute('href', href)
    }
  })

  it('marks the words that were found', () => {
    const {container} = render(<SearchResultList {...searchResultListFixtures.german} />)
    expect([...container.querySelectorAll('mark')].map(({textContent}) => textContent)).toEqual([
      'Handgelenk',
      'Handgelenk',
    ])
  })

  it('says which languages a page can be read in when the reader’s is not among them', () => {
    render(<SearchResultList {...searchResultListFixtures.otherLanguages} />)
    expect(screen.getByText('Wrist scan')).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('link', {name: 'العربية'})).toHaveAttribute('dir', 'rtl')
    expect(screen.getByText('الرسغ').parentElement).toHaveAttribute('lang', 'ar')
  })
})
