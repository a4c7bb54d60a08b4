import {termAnchor} from '@preop/portable-text'
import {render, screen, within} from '@testing-library/react'
import {Term, type TermProps} from './index.tsx'
import {termFixtures} from './term.fixtures.ts'

const fixtures: Record<string, TermProps> = termFixtures

const meaningOf = (container: Element, id: string) => {
  const found = container.querySelector<HTMLElement>(`[popover][id="${termAnchor(id)}"]`)
  if (!found) throw new Error(`The meaning of "${id}" is not in the document.`)
  return found
}

describe('Term', () => {
  it.each(Object.entries(fixtures))('%s: a button opens the meaning', (_name, fixture) => {
    const {word, context} = fixture
    const {container} = render(
      <p>
        <Term {...fixture} />
      </p>,
    )
    const entry = context.glossary.entries[word.id]
    const button = screen.getByRole('button', {name: context.glossary.labels.meaning(word.text)})
    expect(button).toHaveAttribute('popovertarget', termAnchor(word.id))
    const meaning = within(meaningOf(container, word.id))
    expect(meaning.getByText(entry?.term.value ?? '')).toBeInTheDocument()
    expect(meaning.getByText(entry?.definition.value ?? '')).toBeInTheDocument()
    expect(meaning.getByRole('link')).toHaveAttribute('href', entry?.href)
    expect(meaning.getByRole('button')).toHaveAttribute('popovertargetaction', 'hide')
  })

  it('keeps the word as text, with the meaning in brackets for who sees no popover', () => {
    const {container} = render(
      <p>
        <Term {...termFixtures.english} />
      </p>,
    )
    expect(container).toHaveTextContent(
      /^weak bones\u2060+ \(Osteoporosis Bones become thin and break easily\. Glossary\)$/,
    )
  })

  it('says why a meaning is in another language', () => {
    const {germanMeaningInEnglish: fixture} = termFixtures
    const {container} = render(
      <p>
        <Term {...fixture} />
      </p>,
    )
    const meaning = within(meaningOf(container, 'osteoporosis'))
    expect(meaning.getByText(/Bones become thin/)).toHaveAttribute('lang', 'en')
    const {unit} = fixture.context.labels.fallback.changed
    expect(meaning.getByText(unit)).toBeInTheDocument()
  })

  it('speaks the reader’s language inside text in another one', () => {
    const {container} = render(
      <p lang="en">
        <Term {...termFixtures.arabicMeaningInsideEnglish} />
      </p>,
    )
    expect(meaningOf(container, 'osteoporosis')).toHaveAttribute('lang', 'ar')
    expect(meaningOf(container, 'osteoporosis')).toHaveAttribute('dir', 'rtl')
  })

  it('leads to the glossary from every other place', () => {
    const {word, context} = termFixtures.english
    render(<Term word={{...word, place: 'risks-b1-t1-0'}} context={context} />)
    expect(screen.getByRole('link', {name: 'weak bones'})).toHaveAttribute(
      'href',
      '/en/glossary#term-osteoporosis',
    )
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('leaves a word that the glossary does not know as it is', () => {
    const {word, context} = termFixtures.english
    const {container} = render(<Term word={{...word, id: 'gone'}} context={context} />)
    expect(container.innerHTML).toBe('weak bones')
  })
})
