import {render, screen, within} from '@testing-library/react'
import {ReviewInfo, type ReviewInfoProps} from './index.tsx'
import {reviewInfoFixtures} from './review-info.fixtures.ts'

const fixtures: Record<string, ReviewInfoProps> = reviewInfoFixtures

describe('ReviewInfo', () => {
  it.each(Object.entries(fixtures))('%s: says how current the page is', (_name, fixture) => {
    render(<ReviewInfo {...fixture} />)
    const region = screen.getByRole('region', {name: fixture.label})
    for (const {term, value} of fixture.rows) {
      expect(within(region).getByText(term)).toBeInTheDocument()
      const words = typeof value === 'string' ? value : value.text
      expect(within(region).getByText(words)).toBeInTheDocument()
      if (typeof value !== 'string') {
        expect(within(region).getByText(value.text)).toHaveAttribute('datetime', value.iso)
      }
    }
    for (const warning of fixture.warnings ?? []) {
      expect(within(region).getByText(warning)).toBeInTheDocument()
    }
  })
})
