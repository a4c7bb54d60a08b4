import {termAnchor} from '@preop/portable-text'
import {render, screen, within} from '@testing-library/react'
import {glossaryListFixtures} from './glossary-list.fixtures.ts'
import {GlossaryList, type GlossaryListProps} from './index.tsx'

const fixtures: Record<string, GlossaryListProps> = glossaryListFixtures

describe('GlossaryList', () => {
  it.each(Object.entries(fixtures))('%s: explains each word at its anchor', (_name, fixture) => {
    const {container} = render(<GlossaryList {...fixture} />)
    for (const {groups} of fixture.alphabets) {
      for (const {letter, items} of groups) {
        expect(screen.getByRole('heading', {level: 2, name: letter})).toBeInTheDocument()
        for (const {id, term, definition, synonyms, uses} of items) {
          const entry = container.querySelector<HTMLElement>(`[id="${termAnchor(id)}"]`)
          if (!entry) throw new Error(`"${id}" has no entry.`)
          expect(within(entry).getByText(term.value).tagName).toBe('DFN')
          expect(within(entry).getByText(definition.value)).toBeInTheDocument()
          for (const {value} of synonyms) expect(entry).toHaveTextContent(value)
          for (const {href, text} of uses)
            expect(within(entry).getByRole('link', {name: text.value})).toHaveAttribute(
              'href',
              href,
            )
        }
      }
    }
  })

  it('marks what is not translated, and says so once', () => {
    const {arabicWithEnglishWord: fixture} = glossaryListFixtures
    render(<GlossaryList {...fixture} />)
    expect(screen.getByText('Sedation').closest('dt')).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/makes you sleepy/)).toHaveAttribute('dir', 'ltr')
    expect(screen.getAllByText(fixture.labels.fallback.missing.unit)).toHaveLength(1)
  })
})
