import {render, screen, within} from '@testing-library/react'
import {factListFixtures} from './fact-list.fixtures.ts'
import {FactList, type FactListProps} from './index.tsx'

const fixtures: Record<string, FactListProps> = factListFixtures

describe('FactList', () => {
  it.each(Object.entries(fixtures))('%s: pairs terms with values', (_name, fixture) => {
    render(<FactList {...fixture} />)
    const region = screen.getByRole('region', {name: fixture.label})
    expect(within(region).getAllByRole('term')).toHaveLength(fixture.facts.length)
    for (const {values} of fixture.facts) {
      for (const {text, href} of values) {
        const words = typeof text === 'string' ? text : text.value
        expect(within(region).getByText(words)).toBeInTheDocument()
        if (href) {
          expect(within(region).getByRole('link', {name: words})).toHaveAttribute('href', href)
        }
      }
    }
  })

  it('marks a value in another language', () => {
    render(<FactList {...factListFixtures.arabic} />)
    expect(screen.getByText('Many people go home the same day')).toHaveAttribute('lang', 'en')
  })
})
