import {render, screen, within} from '@testing-library/react'
import {SiteHeader, type SiteHeaderProps} from './index.tsx'
import {siteHeaderFixtures} from './site-header.fixtures.ts'

const fixtures: Record<string, SiteHeaderProps> = siteHeaderFixtures

describe('SiteHeader', () => {
  it.each(Object.entries(fixtures))('%s: says who speaks and where to go', (_name, fixture) => {
    render(<SiteHeader {...fixture} />)
    const banner = screen.getByRole('banner')
    expect(within(banner).getByRole('link', {name: fixture.hospitalName.value})).toHaveAttribute(
      'href',
      fixture.homeHref,
    )
    const nav = within(banner).getByRole('navigation', {name: fixture.labels.navigation})
    for (const {text, href} of fixture.navigation) {
      expect(within(nav).getByRole('link', {name: text})).toHaveAttribute('href', href)
    }
    expect(within(nav).getByRole('link', {current: true})).toBeInTheDocument()
  })

  it('marks a tagline that is not in the page’s language', () => {
    const {arabic} = siteHeaderFixtures
    render(<SiteHeader {...arabic} />)
    expect(screen.getByText(arabic.tagline.value)).toHaveAttribute('lang', 'en')
    expect(screen.getByText(arabic.tagline.value)).toHaveAttribute('dir', 'ltr')
  })
})
