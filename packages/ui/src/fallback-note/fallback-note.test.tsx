import {render, screen} from '@testing-library/react'
import {fallbackNoteFixtures} from './fallback-note.fixtures.ts'
import {FallbackNote, type FallbackNoteProps} from './index.tsx'

const fixtures: Record<string, FallbackNoteProps> = fallbackNoteFixtures

describe('FallbackNote', () => {
  it.each(Object.entries(fixtures))('%s: says why, and who helps', (_name, fixture) => {
    render(<FallbackNote {...fixture} />)
    expect(screen.getByText(fixture.text)).toBeInTheDocument()
    for (const {label, number} of fixture.help ?? []) {
      expect(screen.getByText(label)).toBeInTheDocument()
      expect(screen.getByText(number)).toHaveAttribute('dir', 'ltr')
    }
  })

  it('offers numbers to dial only outside a demonstration', () => {
    render(<FallbackNote {...fallbackNoteFixtures.russianSafety} />)
    expect(screen.getByRole('link', {name: '911'})).toHaveAttribute('href', 'tel:911')
  })

  it('offers none in a demonstration', () => {
    render(<FallbackNote {...fallbackNoteFixtures.germanSafetyInDemonstration} />)
    expect(screen.getByText('911')).toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })
})
