import {render, screen, within} from '@testing-library/react'
import {ReferenceList, type ReferenceListProps} from './index.tsx'
import {referenceListFixtures} from './reference-list.fixtures.ts'

const fixtures: Record<string, ReferenceListProps> = referenceListFixtures

describe('ReferenceList', () => {
  it.each(Object.entries(fixtures))('%s: lists sources and ways back', (_name, fixture) => {
    render(<ReferenceList {...fixture} />)
    const region = screen.getByRole('region', {name: fixture.heading})
    const items = within(region).getAllByRole('listitem')
    expect(items.map(({id}) => id)).toEqual(fixture.references.map(({key}) => `ref-${key}`))
    for (const {title, url} of fixture.references) {
      expect(within(region).getByRole('link', {name: title})).toHaveAttribute('href', url)
    }
    const back = [...fixture.citedAt.values()][0] ?? []
    back.forEach((anchor, index) => {
      expect(
        within(region).getByRole('link', {name: fixture.backLabel(index + 1)}),
      ).toHaveAttribute('href', `#${anchor}`)
    })
  })

  it('isolates an English source on an Arabic page', () => {
    render(<ReferenceList {...referenceListFixtures.arabic} />)
    const source = screen.getByText(/Buchbinder/)
    expect(source).toHaveAttribute('lang', 'en')
    expect(source).toHaveAttribute('dir', 'ltr')
  })
})
