import {render, screen} from '@testing-library/react'
import {PageHeader, type PageHeaderProps} from './index.tsx'
import {pageHeaderFixtures} from './page-header.fixtures.ts'

const fixtures: Record<string, PageHeaderProps> = pageHeaderFixtures

describe('PageHeader', () => {
  it.each(Object.entries(fixtures))('%s: has the title, names and definition', (_name, fixture) => {
    render(<PageHeader {...fixture} />)
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent(fixture.title.value)
    for (const {value} of fixture.alsoCalled ?? []) {
      expect(screen.getByText(value)).toBeInTheDocument()
    }
    if (fixture.summary) expect(screen.getByText(fixture.summary.value)).toBeInTheDocument()
  })

  it('explains a definition that is not translated before showing it', () => {
    const {arabic} = pageHeaderFixtures
    render(<PageHeader {...arabic} />)
    const note = screen.getByText(arabic.labels.fallback.missing.unit)
    const summary = screen.getByText(arabic.summary.value)
    expect(note.compareDocumentPosition(summary)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(summary).toHaveAttribute('lang', 'en')
  })
})
