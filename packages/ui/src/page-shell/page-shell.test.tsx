import {render, screen, within} from '@testing-library/react'
import {PageShell} from './index.tsx'

const slots = {
  skipLabel: 'Zum Inhalt springen',
  demonstration: <p>Vorführung</p>,
  header: <header>Linden Valley Hospital</header>,
  banners: <p>Hinweis</p>,
  breadcrumbs: <p>Startseite</p>,
  intro: <h1>Kyphoplastie</h1>,
  aside: <p>Auf dieser Seite</p>,
  footer: <footer>Telefonzentrale</footer>,
}

describe('PageShell', () => {
  it('has one of each landmark, the skip link first', () => {
    const {container} = render(<PageShell {...slots}>Text</PageShell>)
    const skip = screen.getByRole('link', {name: slots.skipLabel})
    expect(container.firstElementChild).toBe(skip)
    const main = screen.getByRole('main')
    expect(skip).toHaveAttribute('href', `#${main.id}`)
    expect(within(main).getByRole('heading', {level: 1})).toBeInTheDocument()
    expect(main).toHaveTextContent('KyphoplastieAuf dieser SeiteText')
    expect(screen.getByRole('banner')).toBeInTheDocument()
    expect(screen.getByRole('contentinfo')).toBeInTheDocument()
  })

  it('keeps the demonstration notice outside everything that can be hidden', () => {
    render(<PageShell {...slots}>Text</PageShell>)
    const order = screen.getByText('Vorführung').compareDocumentPosition(screen.getByRole('banner'))
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })
})
