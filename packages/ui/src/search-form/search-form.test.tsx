import {render, screen} from '@testing-library/react'
import {SearchForm, type SearchFormProps} from './index.tsx'
import {searchFormFixtures} from './search-form.fixtures.ts'

const fixtures: Record<string, SearchFormProps> = searchFormFixtures

describe('SearchForm', () => {
  it.each(Object.entries(fixtures))('%s: asks for a page', (_name, fixture) => {
    render(<SearchForm {...fixture} locale="de" />)
    const box = screen.getByRole('searchbox', {name: fixture.labels.query})
    expect(box).toHaveValue(fixture.query)
    expect(box).toHaveAttribute('name', 'q')
    expect(box.closest('form')).toHaveAttribute('action', fixture.action)
    expect(box.closest('form')).toHaveAttribute('method', 'get')
    expect(screen.getByRole('button', {name: fixture.labels.submit})).toBeInTheDocument()
  })

  it('keeps what was chosen and marks choices in another language', () => {
    render(<SearchForm {...searchFormFixtures.filtered} locale="de" />)
    expect(screen.getByRole('combobox', {name: 'Körperteil'})).toHaveValue('body-region-wrist')
    expect(screen.getByRole('option', {name: 'Hip'})).toHaveAttribute('lang', 'en')
  })
})
