import {render, screen, within} from '@testing-library/react'
import {body, paragraph} from '../fixtures/body.ts'
import {SideBySide, type SideBySideProps} from './index.tsx'
import {sideBySideFixtures} from './side-by-side.fixtures.ts'

const fixtures: Record<string, SideBySideProps> = sideBySideFixtures

const cells = () => screen.getAllByRole('cell')

describe('SideBySide', () => {
  it.each(Object.entries(fixtures))('%s: each cell has its language', (_name, fixture) => {
    render(<SideBySide {...fixture} />)
    const headers = screen.getAllByRole('columnheader')
    expect(headers.map(({lang}) => lang)).toEqual(fixture.languages.map(({lang}) => lang))
    for (const cell of cells()) {
      expect(cell.lang).not.toBe('')
      expect(cell).toHaveAttribute('dir', cell.lang === 'ar' ? 'rtl' : 'ltr')
    }
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('puts part beside part', () => {
    render(<SideBySide {...sideBySideFixtures.englishAndArabic} />)
    expect(cells().map(({textContent}) => textContent)).toEqual([
      'You lie on your front.',
      'تستلقي على بطنك.',
      'X-rays show the way.',
      'الأشعة تُظهر الطريق.',
    ])
    expect(screen.getByRole('heading', {level: 2})).toHaveTextContent('Overview نظرة عامة')
  })

  it('shows a part that is not translated once, and why in the other column', () => {
    const {englishAndGermanWithOneChangedPart: fixture} = sideBySideFixtures
    render(<SideBySide {...fixture} />)
    expect(screen.getAllByText(/Cement can leak/)).toHaveLength(1)
    const note = screen.getByText(fixture.contexts[1].labels.fallback.changed.unit)
    expect(note.closest('td')).toBe(cells()[3])
    expect(note.closest('td')).toHaveAttribute('lang', 'de')
  })

  it('warns in both languages, with who can help, before safety text that neither has', () => {
    const {russianAndGermanWithheldInBoth: fixture} = sideBySideFixtures
    render(<SideBySide {...fixture} />)
    const [russian, german, text] = cells()
    if (!russian || !german || !text) throw new Error('Cells are missing.')
    expect(
      within(russian).getByText(fixture.contexts[0].labels.fallback.missing.section),
    ).toBeVisible()
    expect(
      within(german).getByText(fixture.contexts[1].labels.fallback.changed.section),
    ).toBeVisible()
    for (const cell of [russian, german])
      expect(within(cell).getByText('312-555-0103')).toBeInTheDocument()
    expect(text).toHaveAttribute('colspan', '2')
    expect(text).toHaveAttribute('lang', 'en')
    expect(screen.getAllByText(/Cement can leak/)).toHaveLength(1)
  })

  it('shows the source once beside a warning where one of the two is the source', () => {
    render(<SideBySide {...sideBySideFixtures.arabicMissingBesideEnglish} />)
    expect(screen.getAllByText(/Cement can leak/)).toHaveLength(1)
    expect(screen.getByRole('heading', {level: 2}).textContent).toBe('Recovery')
    expect(cells()[0]).toHaveTextContent('312-555-0103')
    expect(cells()[1]).toBeEmptyDOMElement()
  })

  it('goes on counting in a numbered list', () => {
    const numbered = (key: string, words: string) => ({
      ...paragraph(key, words),
      ...{listItem: 'number', level: 1},
    })
    const steps = (lang: string, words: string) =>
      body(lang, paragraph('b0', words), numbered('b1', words), numbered('b2', words))
    const {englishAndArabic: fixture} = sideBySideFixtures
    render(<SideBySide {...fixture} bodies={[steps('en', 'Step'), steps('ar', 'خطوة')]} />)
    expect(screen.getAllByRole('list').map((list) => list.getAttribute('start'))).toEqual([
      ...['1', '1', '2', '2'],
    ])
  })

  it('fails when the two do not have the same parts', () => {
    const {englishAndArabic: fixture} = sideBySideFixtures
    expect(() => render(<SideBySide {...fixture} bodies={[fixture.bodies[0], []]} />)).toThrow(
      '"overview" has more parts in one language than in the other.',
    )
  })
})
