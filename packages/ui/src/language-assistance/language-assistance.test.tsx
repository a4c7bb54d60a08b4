import {render, screen} from '@testing-library/react'
import {LanguageAssistanceNotice} from './index.tsx'
import {languageAssistanceFixtures} from './language-assistance.fixtures.ts'

describe('LanguageAssistanceNotice', () => {
  it.each(Object.entries(languageAssistanceFixtures))(
    '%s: marks every language but the page’s, and keeps numbers whole',
    (_name, fixture) => {
      render(<LanguageAssistanceNotice {...fixture} />)
      const items = screen.getAllByRole('listitem')
      expect(items.map(({textContent}) => textContent)).toEqual(
        fixture.notices.map(({text}) => text),
      )
      expect(items.map(({lang}) => lang)).toEqual(
        fixture.notices.map(({lang}) => (lang === fixture.locale ? '' : lang)),
      )
      for (const number of screen.getAllByText('312-555-0103')) {
        expect(number).toHaveAttribute('dir', 'ltr')
      }
    },
  )
})
