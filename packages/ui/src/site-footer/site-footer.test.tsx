import {render, screen, within} from '@testing-library/react'
import {SiteFooter, type SiteFooterProps} from './index.tsx'
import {siteFooterFixtures} from './site-footer.fixtures.ts'

const fixtures: Record<string, SiteFooterProps> = siteFooterFixtures

describe('SiteFooter', () => {
  it.each(Object.entries(fixtures))('%s: has lines and links', (_name, fixture) => {
    render(<SiteFooter {...fixture} />)
    const footer = screen.getByRole('contentinfo')
    for (const {label, number} of fixture.phones) {
      expect(within(footer).getByText(label)).toBeInTheDocument()
      const link = within(footer).queryByRole('link', {name: number})
      if (fixture.dialable)
        expect(link).toHaveAttribute('href', `tel:${number.replaceAll('-', '')}`)
      else expect(link).not.toBeInTheDocument()
    }
    for (const {text, href} of fixture.links)
      expect(within(footer).getByRole('link', {name: text})).toHaveAttribute('href', href)
  })
})
