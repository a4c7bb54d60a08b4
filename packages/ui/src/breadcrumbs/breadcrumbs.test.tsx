import {render, screen, within} from '@testing-library/react'
import {breadcrumbsFixtures} from './breadcrumbs.fixtures.ts'
import {Breadcrumbs, type BreadcrumbsProps} from './index.tsx'

const fixtures: Record<string, BreadcrumbsProps> = breadcrumbsFixtures

describe('Breadcrumbs', () => {
  it.each(Object.entries(fixtures))('%s: links every step in order', (_name, fixture) => {
    render(<Breadcrumbs {...fixture} />)
    const nav = screen.getByRole('navigation', {name: fixture.label})
    const hrefs = within(nav)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual(fixture.items.map(({href}) => href))
  })

  it('marks a step in another language', () => {
    render(<Breadcrumbs {...breadcrumbsFixtures.arabicWithEnglishSpecialty} />)
    expect(screen.getByText('Spine care')).toHaveAttribute('lang', 'en')
  })
})
