import {render, screen} from '@testing-library/react'
import {feedbackFormFixtures} from './feedback-form.fixtures.ts'
import {FeedbackForm} from './index.tsx'

describe('FeedbackForm', () => {
  it('is named by its question and takes yes in one press', () => {
    render(<FeedbackForm {...feedbackFormFixtures.english} />)
    expect(screen.getByRole('region', {name: 'Was this page helpful?'})).toBeVisible()
    const yes = screen.getByRole('button', {name: 'Yes'})
    expect(yes).toHaveAttribute('name', 'helpful')
    expect(yes).toHaveValue('yes')
    expect(yes.closest('form')).toHaveAttribute('method', 'post')
  })

  it('asks for one reason from a list, chosen by nobody but the reader', () => {
    const {container} = render(<FeedbackForm {...feedbackFormFixtures.english} />)
    container.querySelector('details')?.setAttribute('open', '')
    const reasons = screen.getAllByRole('radio')
    expect(reasons).toHaveLength(2)
    for (const reason of reasons) {
      expect(reason).not.toBeChecked()
      expect(reason).toBeRequired()
    }
    expect(screen.getByRole('group', {name: 'What was the problem?'})).toBeVisible()
  })

  it('has nothing to write in', () => {
    render(<FeedbackForm {...feedbackFormFixtures.english} />)
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
