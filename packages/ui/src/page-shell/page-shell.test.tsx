import {render, screen, within} from '@testing-library/react'
import {PageShell, type PageShellProps} from './index.tsx'
import {pageShellFixtures} from './page-shell.fixtures.tsx'

const fixtures: Record<string, PageShellProps> = pageShellFixtures

describe('PageShell', () => {
  it.each(Object.entries(fixtures))(
    '%s: has each landmark once, the skip link first',
    (_, fixture) => {
      const {container} = render(<PageShell {...fixture} />)
      const skip = screen.getByRole('link', {name: fixture.skipLabel})
      const main = screen.getByRole('main')
      expect(container.firstElementChild).toBe(skip)
      expect(skip).toHaveAttribute('href', `#${main.id}`)
      expect(within(main).getByRole('heading', {level: 1})).toBeInTheDocument()
      expect(screen.getByRole('banner')).toBeInTheDocument()
      expect(screen.getByRole('contentinfo')).toBeInTheDocument()
    },
  )

  it('reads title, contents, text', () => {
    render(<PageShell {...pageShellFixtures.procedure} />)
    expect(screen.getByRole('main')).toHaveTextContent('KyphoplastieAuf dieser SeiteText')
  })

  it('puts the demonstration notice before everything that can be hidden', () => {
    render(<PageShell {...pageShellFixtures.procedure} />)
    const notice = screen.getByText('Vorführung')
    expect(notice.compareDocumentPosition(screen.getByRole('banner'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(notice.compareDocumentPosition(screen.getByText('Hinweis'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
  })
})
