import {render, screen, within} from '@testing-library/react'
import {donationTeaserFixtures} from './donation-teaser.fixtures.ts'
import {DonationTeaser} from './index.tsx'

describe('DonationTeaser', () => {
  it.each(Object.entries(donationTeaserFixtures))(
    '%s: stands apart and says what it is',
    (_name, fixture) => {
      render(<DonationTeaser {...fixture} />)
      const region = screen.getByRole('complementary', {name: fixture.labels.region})
      expect(within(region).getByText(fixture.labels.region)).toBeInTheDocument()
      expect(within(region).getByText(fixture.summary.value)).toBeInTheDocument()
      expect(within(region).getByRole('link', {name: fixture.labels.action})).toHaveAttribute(
        'href',
        fixture.href,
      )
    },
  )
})
