import {render, screen, within} from '@testing-library/react'
import {faqListFixtures} from './faq-list.fixtures.ts'
import {FaqList, type FaqListProps} from './index.tsx'

const fixtures: Record<string, FaqListProps> = faqListFixtures

describe('FaqList', () => {
  it.each(Object.entries(fixtures))('%s: shows every question as a heading', (_name, fixture) => {
    render(<FaqList {...fixture} />)
    const region = screen.getByRole('region', {name: fixture.heading})
    const questions = within(region)
      .getAllByRole('heading', {level: 3})
      .map(({textContent}) => textContent)
    expect(questions).toEqual(fixture.faqs.map(({question}) => question.value))
  })

  it('marks a question and answer that are not translated', () => {
    render(<FaqList {...faqListFixtures.german} />)
    expect(screen.getByRole('heading', {name: /bones stronger/})).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/about bone health/)).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/noch nicht übersetzt/)).toBeInTheDocument()
  })
})
