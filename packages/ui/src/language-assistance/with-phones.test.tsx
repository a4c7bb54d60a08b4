import {render, screen} from '@testing-library/react'
import {withPhones} from './with-phones.tsx'

describe('withPhones', () => {
  it.each([
    ['Call 312-555-0103.', '312-555-0103'],
    ['اتصل على 312-555-0103.', '312-555-0103'],
    ['Звоните +1 (312) 555-0103 днём.', '+1 (312) 555-0103'],
  ])('keeps the number in %j whole', (text, number) => {
    const {container} = render(<p>{withPhones(text)}</p>)
    expect(container).toHaveTextContent(text)
    expect(screen.getByText(number)).toHaveAttribute('dir', 'ltr')
  })

  it('leaves text without a number as it is', () => {
    expect(withPhones('Free help, 24 hours.')).toEqual(['Free help, 24 hours.'])
  })
})
