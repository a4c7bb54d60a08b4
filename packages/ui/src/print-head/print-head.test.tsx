import {render, screen} from '@testing-library/react'
import {PrintHead, type PrintHeadProps} from './index.tsx'
import {printHeadFixtures} from './print-head.fixtures.ts'

const fixtures: Record<string, PrintHeadProps> = printHeadFixtures

describe('PrintHead', () => {
  it.each(Object.entries(fixtures))('%s: says whose page it is and where', (_name, fixture) => {
    render(<PrintHead {...fixture} />)
    expect(screen.getByText(fixture.hospitalName.value)).toBeInTheDocument()
    for (const {term, value} of fixture.facts) {
      expect(screen.getByText(term)).toBeInTheDocument()
      // An address in a right-to-left line keeps its own direction.
      expect(screen.getByText(value).tagName).toBe('BDI')
    }
  })
})
