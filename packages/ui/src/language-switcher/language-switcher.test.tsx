import {render, screen, within} from '@testing-library/react'
import {LanguageSwitcher, type LanguageSwitcherProps} from './index.tsx'
import {languageSwitcherFixtures} from './language-switcher.fixtures.ts'

const fixtures: Record<string, LanguageSwitcherProps> = languageSwitcherFixtures

describe('LanguageSwitcher', () => {
  it.each(Object.entries(fixtures))('%s: names each language in itself', (_name, fixture) => {
    render(<LanguageSwitcher {...fixture} />)
    const nav = screen.getByRole('navigation', {name: fixture.label})
    for (const {locale, endonym, dir, href, translated} of fixture.languages) {
      const name = translated ? endonym : `${endonym} ${fixture.untranslatedLabel}`
      const link = within(nav).getByRole('link', {name})
      expect(link).toHaveAttribute('href', href)
      expect(link).toHaveAttribute('hreflang', locale)
      expect(within(link).getByText(endonym)).toHaveAttribute('lang', locale)
      expect(within(link).getByText(endonym)).toHaveAttribute('dir', dir)
    }
    const current = within(nav).getByRole('link', {current: 'page'})
    expect(current).toHaveAttribute('hreflang', fixture.locale)
  })
})
