import {render, screen, within} from '@testing-library/react'
import {bannerListFixtures} from './banner-list.fixtures.ts'
import {bannerScript} from './banner-script.ts'
import {BannerList, type BannerListProps} from './index.tsx'

const fixtures: Record<string, BannerListProps> = bannerListFixtures
const {none, ...some} = fixtures

describe('BannerList', () => {
  it.each(Object.entries(some))('%s: tells each level by a word', (_name, fixture) => {
    render(<BannerList {...fixture} />)
    const region = screen.getByRole('region', {name: fixture.labels.region})
    for (const {message, severity, links} of fixture.banners) {
      expect(within(region).getByText(message.value, {exact: false})).toBeInTheDocument()
      expect(within(region).getByText(`${fixture.labels.severity[severity]}:`)).toBeInTheDocument()
      for (const {text, href} of links) {
        expect(within(region).getByRole('link', {name: text.value})).toHaveAttribute('href', href)
      }
    }
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('keeps the order given and never lets an emergency be dismissed', () => {
    const {container} = render(<BannerList {...bannerListFixtures.everySeverity} />)
    const banners = [...container.querySelectorAll('[data-banner]')]
    expect(banners.map((banner) => banner.getAttribute('data-severity'))).toEqual([
      'emergency',
      'warning',
      'notice',
      'information',
    ])
    expect(banners[0]).not.toHaveAttribute('data-rev')
    expect(banners[0]?.querySelector('button')).toBeNull()
    expect(banners[3]).toHaveAttribute('data-rev', 'r1')
  })

  it('has a button that dismisses, named after its message, for the script to show', () => {
    const {container} = render(<BannerList {...bannerListFixtures.everySeverity} />)
    const [button, ...more] = container.querySelectorAll('button')
    expect(more).toEqual([])
    expect(button).toHaveAttribute('hidden')
    button?.removeAttribute('hidden')
    expect(button).toHaveAccessibleName('Hide this message: We keep care safe for every visit.')
  })

  it.each([
    ['everySeverity', true],
    ['russian', false],
    ['germanEmergencyInEnglish', false],
  ] as const)('%s: has the script right after it where it can do something', (name, expected) => {
    const {container} = render(<BannerList {...bannerListFixtures[name]} />)
    const after = container.querySelector('[data-banners]')?.nextElementSibling
    expect(after?.textContent).toBe(expected ? bannerScript : undefined)
  })

  it('ships the schedule for the script that hides, and its end in words', () => {
    render(<BannerList {...bannerListFixtures.everySeverity} />)
    const validity = screen.getByText(/Until 30 November 2026/)
    expect(validity.closest('[data-banner]')).toHaveAttribute('data-end', '2026-12-01T00:00:00Z')
  })

  it('shows an untranslated emergency in its own language with a note', () => {
    render(<BannerList {...bannerListFixtures.germanEmergencyInEnglish} />)
    expect(screen.getByText(/emergency room is closed/)).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/noch nicht übersetzt/)).not.toHaveAttribute('lang')
  })

  it('renders nothing without banners', () => {
    const {container} = render(none ? <BannerList {...none} /> : null)
    expect(container).toBeEmptyDOMElement()
  })
})
