import {render, screen} from '@testing-library/react'
import {PrintTools, type PrintToolsProps} from './index.tsx'
import {printToolsFixtures} from './print-tools.fixtures.ts'

const fixtures: Record<string, PrintToolsProps> = printToolsFixtures

describe('PrintTools', () => {
  it.each(Object.entries(fixtures))('%s: explains the box beside it', (_name, {labels}) => {
    const {container} = render(<PrintTools labels={labels} />)
    container.querySelector('details')?.setAttribute('open', '')
    const box = screen.getByRole('checkbox', {name: labels.large})
    expect(box).not.toBeChecked()
    expect(box).toHaveAccessibleDescription(labels.largeHint)
    expect(screen.getByText(labels.pdf)).toBeInTheDocument()
  })
})
