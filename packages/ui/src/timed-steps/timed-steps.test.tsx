import {render, screen, within} from '@testing-library/react'
import {TimedSteps} from './index.tsx'
import {timedStepsFixtures} from './timed-steps.fixtures.ts'

describe('TimedSteps', () => {
  it.each(Object.entries(timedStepsFixtures))(
    '%s: is one list, each step under its time',
    (_name, {steps}) => {
      render(<TimedSteps steps={steps} />)
      const items = within(screen.getByRole('list')).getAllByRole('listitem')
      expect(items.map(({textContent}) => textContent)).toEqual(
        steps.map(({when, children}) => `${when}${children}`),
      )
    },
  )

  it('keeps the time in the page’s language when the text is in another', () => {
    const {recoveryRussianInEnglish: fixture} = timedStepsFixtures
    render(<TimedSteps {...fixture} />)
    expect(screen.getByText('You see the surgeon.')).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/Через/).closest('[lang]')).toBeNull()
  })

  it('puts what a reader is told between the time and the text', () => {
    render(
      <TimedSteps steps={[{key: 'b', when: 'On the day', note: <b>Note.</b>, children: 'Text'}]} />,
    )
    expect(screen.getByRole('listitem')).toHaveTextContent('On the dayNote.Text')
  })
})
