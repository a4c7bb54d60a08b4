import {render, screen, within} from '@testing-library/react'
import {demonstrationNoticeFixtures} from './demonstration-notice.fixtures.ts'
import {DemonstrationNotice} from './index.tsx'

describe('DemonstrationNotice', () => {
  it.each(Object.entries(demonstrationNoticeFixtures))(
    '%s: says it all and cannot be dismissed',
    (_name, fixture) => {
      render(<DemonstrationNotice {...fixture} />)
      const region = screen.getByRole('region', {name: fixture.label})
      expect(region).toHaveTextContent(fixture.text)
      expect(within(region).queryByRole('button')).not.toBeInTheDocument()
      expect(region).not.toHaveAttribute('data-screen')
    },
  )
})
