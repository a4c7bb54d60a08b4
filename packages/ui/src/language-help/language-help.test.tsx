import {render, screen, within} from '@testing-library/react'
import {LanguageHelp, type LanguageHelpProps} from './index.tsx'
import {languageHelpFixtures} from './language-help.fixtures.ts'

const fixtures: Record<string, LanguageHelpProps> = languageHelpFixtures

describe('LanguageHelp', () => {
  it.each(Object.entries(fixtures))(
    '%s: says in each language, marked as such, that help is free and whom to call',
    (_name, fixture) => {
      render(<LanguageHelp {...fixture} />)
      const list = screen.getByRole('region', {name: fixture.heading})
      if (fixture.note) expect(list).toHaveTextContent(fixture.note)
      const items = within(list).getAllByRole('listitem')
      expect(items).toHaveLength(fixture.notices.length)
      for (const [index, {lang, dir, endonym, text, placeholder}] of fixture.notices.entries()) {
        const item = items[index] ?? list
        const own = lang === fixture.locale
        expect([item.id, item.lang, item.dir]).toEqual([
          `in-${lang}`,
          ...(own ? ['', ''] : [lang, dir]),
        ])
        expect(within(item).getByRole('heading', {level: 3, name: endonym})).toBeInTheDocument()
        expect(item).toHaveTextContent(text)
        const numbers = within(item).getAllByText(fixture.phone ?? '')
        expect(numbers.at(-1)).toHaveAttribute('dir', 'ltr')
        const mark = within(item).queryByText(fixture.placeholderMark)
        if (!placeholder) expect(mark).not.toBeInTheDocument()
        else expect([mark?.lang, mark?.dir]).toEqual(own ? ['', ''] : [fixture.locale, fixture.dir])
      }
    },
  )

  it('does without a number', () => {
    const {container} = render(<LanguageHelp {...languageHelpFixtures.arabic} phone={undefined} />)
    expect(container.querySelectorAll('h3 + p')).toHaveLength(4)
    expect(screen.getAllByText('312-555-0103')).toHaveLength(1)
  })
})
