import {canonical} from '../canonical.ts'
import {unitText} from './unit-text.ts'

const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: text, text, marks})
const block = (children: readonly object[], markDefs: readonly object[] = []) => ({
  _type: 'block',
  _key: 'b',
  markDefs,
  children,
})

describe('unitText', () => {
  it.each<[string, unknown, string]>([
    ['a string', 'Your knee', 'Your knee'],
    ['a block', block([span('Rest '), span('well', 'strong'), span('.')]), 'Rest well.'],
    [
      'a telephone line and a citation',
      block([
        span('Call '),
        {_type: 'phone', _key: 'p', line: 'main'},
        {_type: 'citation', _key: 'c', source: 'nhs-2024'},
      ]),
      'Call [phone line=main][citation source=nhs-2024]',
    ],
    [
      'a link',
      block([span('the leaflet', 'l')], [{_type: 'link', _key: 'l', href: 'https://example.org'}]),
      'the leaflet [link href=https://example.org]',
    ],
    [
      'a card',
      {_type: 'careCard', _key: 'c', urgency: 'urgent', body: [block([span('Fever')])]},
      '[careCard urgency=urgent]\nFever',
    ],
    [
      'a timed step',
      {
        _type: 'timedStep',
        _key: 't',
        timing: {relation: 'before', unit: 'day', from: 7},
        body: [block([span('Call us')])],
      },
      '[timedStep timing.from=7 timing.relation=before timing.unit=day]\nCall us',
    ],
    ['a picture', {_type: 'bodyImage', asset: {_ref: 'i'}}, '[bodyImage asset._ref=i]'],
  ])('reads %s', (_, value, expected) => {
    expect(unitText(canonical(value))).toBe(expected)
  })

  it('reads nothing where there is no canonical form', () => {
    expect(unitText('{')).toBe('')
  })
})
