import {render, screen, within} from '@testing-library/react'
import {contentsNavFixtures} from './contents-nav.fixtures.ts'
import {ContentsNav, type ContentsNavProps} from './index.tsx'

const fixtures: Record<string, ContentsNavProps> = contentsNavFixtures

describe('ContentsNav', () => {
  it.each(Object.entries(fixtures))('%s: links to each section', (_name, fixture) => {
    render(<ContentsNav {...fixture} />)
    const nav = screen.getByRole('navigation', {name: fixture.heading})
    for (const {id, text} of fixture.items) {
      expect(within(nav).getByRole('link', {name: text.value})).toHaveAttribute('href', `#${id}`)
    }
  })
})
