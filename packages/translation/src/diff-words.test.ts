import fc from 'fast-check'
import {diffWords} from './diff-words.ts'

const write = (before: string, after: string) =>
  diffWords(before, after, 'en')
    .map(({kind, text}) => ({same: text, removed: `[-${text}-]`, added: `[+${text}+]`})[kind])
    .join('')

describe('diffWords', () => {
  it.each([
    ['Rest today.', 'Rest today.', 'Rest today.'],
    ['Take 5 mg.', 'Take 50 mg.', 'Take [-5-][+50+] mg.'],
    ['Do not eat.', 'Do eat.', 'Do [-not -]eat.'],
    ['', 'New.', '[+New.+]'],
    ['Old.', '', '[-Old.-]'],
  ])('%s → %s', (before, after, expected) => {
    expect(write(before, after)).toBe(expected)
  })

  it('loses nothing of either text', () => {
    const text = fc
      .array(fc.constantFrom('rest', 'walk', ' ', ', ', '5', 'élève'))
      .map((one) => one.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after, 'en')
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
        if (before === after) expect(parts.every(({kind}) => kind === 'same')).toBe(true)
      }),
    )
  })
})
