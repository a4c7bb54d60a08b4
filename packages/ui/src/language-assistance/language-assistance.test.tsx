import {render, screen} from '@testing-library/react'
import {LanguageAssistanceNotice} from './index.tsx'
import {languageAssistanceFixtures} from './language-assistance.fixtures.ts'

describe('LanguageAssistanceNotice', () => {
  it.each(Object.entries(languageAssistanceFixtures))(
    '%s: leads to the page, and to each language by its own name',
    (_name, fixture) => {
      render(<LanguageAssistanceNotice {...fixture} />)
      expect(screen.getByRole('link', {name: fixture.text})).toHaveAttribute('href', fixture.href)
      for (const {lang, dir, endonym, href} of fixture.languages) {
        const link = screen.getByRole('link', {name: endonym})
        expect(link).toHaveAttribute('href', href)
        const own = lang === fixture.locale
        expect([link.lang, link.dir]).toEqual(own ? ['', ''] : [lang, dir])
      }
    },
  )
})
