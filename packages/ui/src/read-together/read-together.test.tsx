import {render, screen, within} from '@testing-library/react'
import {ReadTogether, type ReadTogetherProps} from './index.tsx'
import {readTogetherFixtures} from './read-together.fixtures.ts'

const fixtures: Record<string, ReadTogetherProps> = readTogetherFixtures

describe('ReadTogether', () => {
  it.each(Object.entries(fixtures))('%s: names each language in itself', (_name, fixture) => {
    render(<ReadTogether {...fixture} />)
    const nav = screen.getByRole('navigation', {name: fixture.label})
    for (const {locale, endonym, dir, href, current} of fixture.languages) {
      const link = within(nav).getByRole('link', {name: endonym})
      expect(link).toHaveAttribute('href', href)
      expect(link.getAttribute('aria-current')).toBe(current ? 'page' : null)
      expect(within(link).getByText(endonym)).toHaveAttribute('lang', locale)
      expect(within(link).getByText(endonym)).toHaveAttribute('dir', dir)
    }
  })
})
