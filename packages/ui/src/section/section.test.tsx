import {render, screen, within} from '@testing-library/react'
import {Section} from './index.tsx'
import {sectionFixtures} from './section.fixtures.ts'
import {sectionNotes} from './section-notes.ts'

const renderFixture = (name: keyof typeof sectionFixtures) => {
  const fixture = sectionFixtures[name]
  render(<Section {...fixture} />)
  return {fixture, section: screen.getByRole('region', {name: fixture.heading.value})}
}

describe('Section', () => {
  it.each(Object.entries(sectionFixtures))(
    '%s: names its region by its heading',
    (_name, fixture) => {
      const {container} = render(<Section {...fixture} />)
      const heading = screen.getByRole('heading', {level: 2, name: fixture.heading.value})
      expect(heading).toHaveAttribute('id', fixture.id)
      expect(screen.getByRole('region', {name: fixture.heading.value})).toContainElement(heading)
      const ids = [...container.querySelectorAll('[id]')].map(({id}) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('puts the note and who can help before withheld safety-critical text', () => {
    const {fixture, section} = renderFixture('russianRisksWithheld')
    const note = within(section).getByText(fixture.context.labels.fallback.changed.section)
    const withheld = within(section).getByText(/Problems are not common/)
    expect(note.compareDocumentPosition(withheld)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(within(section).getByText('Переводчик')).toBeInTheDocument()
    expect(within(section).getByText('911')).toBeInTheDocument()
    expect(withheld).toHaveAttribute('lang', 'en')
  })

  it('marks the withheld part too when the rest of a safety-critical section is translated', () => {
    const {fixture, section} = renderFixture('russianRisksPartlyWithheld')
    const {unit, partly} = fixture.context.labels.fallback.missing
    expect(within(section).getByText(partly)).toBeInTheDocument()
    expect(within(section).getByText(unit)).toBeInTheDocument()
    expect(within(section).getByText('312-555-0103')).toBeInTheDocument()
  })

  it('keeps a list whole around an item in another language', () => {
    const {fixture, section} = renderFixture('germanWithOneChangedItem')
    expect(within(section).getAllByRole('list')).toHaveLength(1)
    expect(within(section).getAllByRole('listitem')).toHaveLength(4)
    expect(
      within(section).getByText(fixture.context.labels.fallback.changed.unit),
    ).toBeInTheDocument()
  })

  it('says once that a whole section has changed in wording', () => {
    const {fixture, section} = renderFixture('germanWording')
    expect(
      within(section).getByText(fixture.context.labels.fallback.wording.section),
    ).toBeInTheDocument()
  })

  it('tells of a heading alone that is not translated', () => {
    const {fixture, section} = renderFixture('arabicHeadingMissing')
    expect(
      within(section).getByText(fixture.context.labels.fallback.missing.unit),
    ).toBeInTheDocument()
    expect(within(section).getByRole('heading', {level: 2})).toHaveAttribute('dir', 'ltr')
  })

  it('shows nothing about translation when there is nothing to tell', () => {
    const {english} = sectionFixtures
    expect(sectionNotes(english)).toEqual({inside: false})
  })

  it('shows three levels of urgency by their headings', () => {
    const {fixture, section} = renderFixture('russianWhenToCall')
    const names = within(section)
      .getAllByRole('heading', {level: 3})
      .map(({textContent}) => textContent)
    const {emergency, urgent, routine} = fixture.context.labels.careCard
    expect(names).toEqual([emergency, urgent, routine])
  })
})
