import {render, screen} from '@testing-library/react'
import {careCardFixtures} from './care-card.fixtures.ts'
import {CareCard} from './index.tsx'

describe('CareCard', () => {
  it.each(Object.entries(careCardFixtures))('%s: says how soon and what', (_name, fixture) => {
    render(<CareCard {...fixture} />)
    expect(screen.getByRole('heading', {level: 3, name: fixture.heading})).toBeInTheDocument()
    expect(screen.getByText(fixture.children)).toBeInTheDocument()
  })

  it('gives each level an outline of its own', () => {
    const outlines = Object.values(careCardFixtures).map((fixture) => {
      const {container} = render(<CareCard {...fixture} />)
      return container.querySelector('path')?.getAttribute('d')
    })
    expect(new Set(outlines).size).toBe(outlines.length)
  })

  it('keeps the heading in the page’s language when the text is in another', () => {
    const {routineArabicInEnglish: fixture} = careCardFixtures
    render(<CareCard {...fixture} />)
    expect(screen.getByText(fixture.children)).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('heading', {name: fixture.heading})).not.toHaveAttribute('lang')
  })
})
