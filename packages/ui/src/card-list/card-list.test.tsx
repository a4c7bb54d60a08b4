import {render, screen} from '@testing-library/react'
import {cardListFixtures} from './card-list.fixtures.ts'
import {CardList, type CardListProps} from './index.tsx'

const fixtures: Record<string, CardListProps> = cardListFixtures

describe('CardList', () => {
  it.each(Object.entries(fixtures))('%s: has a heading that links, per card', (_name, fixture) => {
    render(<CardList {...fixture} />)
    const level = fixture.heading ? 3 : 2
    for (const {title, href, text} of fixture.cards) {
      expect(screen.getByRole('heading', {level, name: title.value})).toBeInTheDocument()
      expect(screen.getByRole('link', {name: title.value})).toHaveAttribute('href', href)
      if (text) expect(screen.getByText(text.value)).toBeInTheDocument()
    }
  })

  it('marks a card that is not translated', () => {
    render(<CardList {...cardListFixtures.german} />)
    expect(screen.getByText('Imaging')).toHaveAttribute('lang', 'en')
  })
})
