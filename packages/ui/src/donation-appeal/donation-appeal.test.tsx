import {render, screen} from '@testing-library/react'
import {
  donationAppealFixtures,
  handOffFixture,
  wrongAmountFixture,
} from './donation-appeal.fixtures.ts'
import {DonationAppeal, type DonationAppealProps, DonationForm, HandOff} from './index.tsx'

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
    for (const {text, key} of amounts) {
      expect(
        screen.getByRole('radio', {name: new RegExp(`^${RegExp.escape(text)}`)}),
      ).toHaveAttribute('value', key)
    }
    expect(screen.getByRole('textbox', {name: labels.ownAmount})).toHaveValue('')
    expect(screen.getByRole('button', {name: labels.submit})).toHaveAccessibleDescription(
      labels.ahead,
    )
  })

  it.each([
    ['english', 'One time', 'Every month'],
    ['germanMonthlyFirst', 'Einmalig', 'Jeden Monat'],
  ] as const)('%s: never preselects monthly', (name, once, monthly) => {
    render(<DonationAppeal {...donationAppealFixtures[name]} />)
    expect(screen.getByRole('radio', {name: once})).toBeChecked()
    expect(screen.getByRole('radio', {name: monthly})).not.toBeChecked()
  })

  it('sends the choice to this site, and asks for no card', () => {
    const {container} = render(<DonationAppeal {...donationAppealFixtures.english} />)
    const form = container.querySelector('form')
    expect(form).toHaveAttribute('action', '/en/donate/family/go')
    expect(form).toHaveAttribute('method', 'get')
    const names = [...container.querySelectorAll('[name]')].map((one) => one.getAttribute('name'))
    expect(new Set(names)).toEqual(new Set(['amount', 'own', 'frequency']))
  })

  it('asks for the currency only where there are several', () => {
    render(<DonationAppeal {...donationAppealFixtures.germanMonthlyFirst} />)
    expect(screen.getByRole('combobox', {name: 'Währung'})).toHaveValue('USD')
  })

  it('keeps what was typed and says beside it what is wrong', () => {
    render(<DonationForm {...wrongAmountFixture} />)
    const message = 'Write the amount in digits, like this: 12.50.'
    const own = screen.getByRole('textbox')
    expect(own).toHaveValue('fifty')
    expect(own).toBeInvalid()
    expect(own).toHaveAccessibleDescription(message)
    expect(screen.getByRole('link', {name: message})).toHaveAttribute('href', `#${own.id}`)
    expect(screen.getByRole('radio', {name: 'Every month'})).toBeChecked()
    expect(screen.getByRole('radio', {name: 'Another amount'})).toBeChecked()
  })

  it('hands the provider what it needs under its own names', () => {
    const {container} = render(<HandOff {...handOffFixture} />)
    const form = container.querySelector('form')
    expect(form).toHaveAttribute('action', 'https://giving.example/checkout')
    expect(form).toHaveFormValues({amt: '12.50', cur: 'USD'})
    const {labels} = handOffFixture
    expect(screen.getByRole('button', {name: labels.submit})).toHaveAccessibleDescription(
      labels.leaving,
    )
    expect(screen.getByText('Familienfonds')).toHaveAttribute('lang', 'de')
  })

  it('tells progress in words, the bar repeating them', () => {
    const {progress} = donationAppealFixtures.english
    render(<DonationAppeal {...donationAppealFixtures.english} />)
    expect(screen.getByText(progress.text)).toBeInTheDocument()
    expect(screen.getByRole('progressbar', {name: progress.text})).toHaveAttribute('max', '40000')
  })
})
