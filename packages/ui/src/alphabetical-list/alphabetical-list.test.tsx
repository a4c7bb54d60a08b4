import {render, screen, within} from '@testing-library/react'
import {alphabeticalListFixtures} from './alphabetical-list.fixtures.ts'
import {AlphabeticalList} from './index.tsx'
import {letterId} from './letter-id.ts'

describe('AlphabeticalList', () => {
  it.each(Object.entries(alphabeticalListFixtures))(
    '%s: leads from each letter to its titles',
    (_name, fixture) => {
      const {container} = render(<AlphabeticalList {...fixture} />)
      const nav = screen.getByRole('navigation', {name: fixture.alphabets[0]?.label})
      for (const {label, groups} of fixture.alphabets) {
        expect(within(nav).getByText(label)).toBeInTheDocument()
        for (const {letter, items} of groups) {
          expect(within(nav).getByRole('link', {name: letter})).toHaveAttribute(
            'href',
            `#${letterId(letter)}`,
          )
          expect(container.querySelector(`#${letterId(letter)}`)).toHaveTextContent(letter)
          const group =
            container.querySelector<HTMLElement>(`#${letterId(letter)}`)?.parentElement ?? container
          for (const {href, text} of items) {
            expect(within(group).getByRole('link', {name: text.value})).toHaveAttribute(
              'href',
              href,
            )
          }
        }
      }
    },
  )

  it('tells look-alike letters of two alphabets apart', () => {
    expect(letterId('В')).not.toBe(letterId('B'))
  })
})
