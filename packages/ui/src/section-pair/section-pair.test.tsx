import {render, screen} from '@testing-library/react'
import {SectionPair} from './index.tsx'
import {sectionPairFixtures} from './section-pair.fixtures.tsx'

describe('SectionPair', () => {
  it('keeps both sections as they are, in their order', () => {
    render(<SectionPair {...sectionPairFixtures.english} />)
    const [first, second] = screen.getAllByRole('region')
    expect(first).toHaveAttribute('aria-labelledby', 'overview')
    expect(second).toHaveAttribute('aria-labelledby', 'risks')
    expect(first?.parentElement).toBe(second?.parentElement)
  })
})
