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
      if ('iso' in value)
        expect(within(region).getByText(value.text)).toHaveAttribute('datetime', value.iso)
      else expect(within(region).getByText(value.value)).toBeInTheDocument()
    }
    for (const warning of fixture.warnings ?? []) {
      expect(within(region).getByText(warning)).toBeInTheDocument()
    }
  })

  it('has the name of the reviewer read in its own language', () => {
    const {rows} = reviewInfoFixtures.reviewed
    render(<ReviewInfo locale="fr" label="À propos" rows={rows} />)
    expect(screen.getByText('A. Example, MD')).toHaveAttribute('lang', 'en')
  })
})
