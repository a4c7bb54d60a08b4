import {render, screen, within} from '@testing-library/react'
import {TermList, type TermListProps} from './index.tsx'
import {termAnchor} from './term-anchor.ts'
import {termListFixtures} from './term-list.fixtures.ts'

const fixtures: Record<string, TermListProps> = termListFixtures

describe('TermList', () => {
  it.each(Object.entries(fixtures))('%s: explains each term at its anchor', (_name, fixture) => {
    const {container} = render(<TermList {...fixture} />)
    const region = screen.getByRole('region', {name: fixture.heading})
    for (const {id, term, definition} of fixture.terms) {
      expect(within(region).getByText(term.value)).toBeInTheDocument()
      expect(within(region).getByText(definition.value)).toBeInTheDocument()
      expect(container.querySelector(`[id="${termAnchor(id)}"]`)).toHaveTextContent(term.value)
    }
  })
})
