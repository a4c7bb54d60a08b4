import {render, screen} from '@testing-library/react'
import {helpLinkFixtures} from './help-link.fixtures.ts'
import {HelpLink, type HelpLinkProps} from './index.tsx'

const fixtures: Record<string, HelpLinkProps> = helpLinkFixtures

describe('HelpLink', () => {
  it.each(Object.entries(fixtures))('%s: leads to the section by its heading', (_name, fixture) => {
    render(<HelpLink {...fixture} />)
    expect(screen.getByRole('link', {name: fixture.text.value})).toHaveAttribute(
      'href',
      `#${fixture.target}`,
    )
  })
})
