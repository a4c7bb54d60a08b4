import {render, screen, within} from '@testing-library/react'
import {RelatedList, type RelatedListProps} from './index.tsx'
import {relatedListFixtures} from './related-list.fixtures.ts'

const fixtures: Record<string, RelatedListProps> = relatedListFixtures

describe('RelatedList', () => {
  it.each(Object.entries(fixtures))('%s: links on', (_name, fixture) => {
    render(<RelatedList {...fixture} />)
    const region = screen.getByRole('region', {name: fixture.heading})
    for (const {href, text} of fixture.links) {
      expect(within(region).getByRole('link', {name: text.value})).toHaveAttribute('href', href)
    }
  })
})
