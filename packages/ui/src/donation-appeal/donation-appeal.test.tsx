import {render, screen} from '@testing-library/react'
import {donationAppealFixtures} from './donation-appeal.fixtures.ts'
import {DonationAppeal, type DonationAppealProps} from './index.tsx'

const fixtures: Record<string, DonationAppealProps> = donationAppealFixtures

describe('DonationAppeal', () => {
  it.each(Object.entries(fixtures))('%s: offers amounts or says it is over', (_name, fixture) => {
    render(<DonationAppeal {...fixture} />)
    if ('ended' in fixture.state) {
      expect(screen.getByText(fixture.state.ended)).toBeInTheDocument()
      expect(screen.queryByRole('button')).not.toBeInTheDocument()
      return
    }
    const {labels, amounts} = fixture.state.open
    expect(screen.getByRole('group', {name: labels.amount})).toBeInTheDocument()
    for (const {text, value} of amounts) {
      expect(
        screen.getByRole('radio', {name: new RegExp(`^${RegExp.escape(text)}`)}),
      ).toHaveAttribute('value', String(value))
    }
    expect(screen.getByRole('button', {name: labels.submit})).toHaveAccessibleDescription(
      labels.leaving,
    )
  })

  it.each(['english', 'germanMonthlyFirst'] as const)('%s: never preselects monthly', (name) => {
    const {open} = donationAppealFixtures[name].state
    render(<DonationAppeal {...donationAppealFixtures[name]} />)
    expect(screen.getByRole('radio', {name: open.labels.frequencies.once})).toBeChecked()
    expect(screen.getByRole('radio', {name: open.labels.frequencies.monthly})).not.toBeChecked()
  })

  it('hands the provider what it needs under its own names', () => {
    const {container} = render(<DonationAppeal {...donationAppealFixtures.english} />)
    const form = container.querySelector('form')
    expect(form).toHaveAttribute('action', 'https://giving.example/checkout')
    expect(form).toHaveAttribute('method', 'get')
    expect(form).toHaveFormValues({cur: 'USD', fund: 'FAMILY', lang: 'en', freq: 'once'})
  })

  it('tells progress in words, the bar repeating them', () => {
    const {progress} = donationAppealFixtures.english
    render(<DonationAppeal {...donationAppealFixtures.english} />)
    expect(screen.getByText(progress.text)).toBeInTheDocument()
    expect(screen.getByRole('progressbar', {name: progress.text})).toHaveAttribute('max', '40000')
  })
})
