import {render, screen} from '@testing-library/react'
import {SkipLink} from './index.tsx'
import {skipLinkFixtures} from './skip-link.fixtures.ts'

describe('SkipLink', () => {
  it.each(Object.entries(skipLinkFixtures))('%s: leads to the main text', (_name, fixture) => {
    render(<SkipLink {...fixture} />)
    expect(screen.getByRole('link', {name: fixture.label})).toHaveAttribute('href', '#main')
  })
})
