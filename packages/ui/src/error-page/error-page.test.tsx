import {render, screen} from '@testing-library/react'
import {errorPageFixtures} from './error-page.fixtures.ts'
import {ErrorPage} from './index.tsx'

describe('ErrorPage', () => {
  it.each(Object.entries(errorPageFixtures))('%s: says what to do next', (_name, fixture) => {
    render(<ErrorPage {...fixture} />)
    expect(screen.getByRole('heading', {level: 1, name: fixture.title})).toBeInTheDocument()
    expect(screen.getByText(fixture.text)).toBeInTheDocument()
    for (const {href, text} of fixture.links) {
      expect(screen.getByRole('link', {name: text})).toHaveAttribute('href', href)
    }
  })
})
