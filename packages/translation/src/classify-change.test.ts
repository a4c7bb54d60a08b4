import fc from 'fast-check'
import {canonical} from './canonical.ts'
import {
  englishFixes,
  englishMeaningChanges,
  germanFixes,
  germanMeaningChanges,
} from './classify/changes.fixtures.ts'
import {type Change, classifyChange} from './classify-change.ts'
import {loadLexicon} from './load-lexicon.ts'
import {noLexicon} from './no-lexicon.ts'

const lexicon = loadLexicon({
  en: {package: '@cspell/dict-en_us', file: 'en_US.trie.gz'},
  de: {package: '@cspell/dict-de-de', file: 'de_DE.trie.gz'},
})
const classify = (
  then: unknown,
  now: unknown,
  locale = 'en',
  glossaryWords: string[] = [],
): Change => classifyChange(canonical(then), canonical(now), {locale, lexicon, glossaryWords})
const kind = (then: unknown, now: unknown, locale?: string) => classify(then, now, locale).kind
const swap = ([then, now]: readonly [string, string]): readonly [string, string] => [now, then]

describe('classifyChange', () => {
  it.each(englishMeaningChanges)('never takes for wording: %s -> %s', (then, now) => {
    expect(kind(then, now)).toBe('substance')
  })
  it.each(englishMeaningChanges.map(swap))('nor back: %s -> %s', (then, now) => {
    expect(kind(then, now)).toBe('substance')
  })
  it.each(germanMeaningChanges)('never takes for wording in German: %s -> %s', (then, now) => {
    expect(kind(then, now, 'de')).toBe('substance')
  })
  it.each(germanMeaningChanges.map(swap))('nor back: %s -> %s', (then, now) => {
    expect(kind(then, now, 'de')).toBe('substance')
  })
  it.each(englishFixes)('sees a mended slip: %s -> %s', (then, now) => {
    expect(kind(then, now)).toBe('wording')
  })
  it.each(germanFixes)('sees a mended slip in German: %s -> %s', (then, now) => {
    expect(kind(then, now, 'de')).toBe('wording')
  })

  it('takes every changed letter for substance in a language without a word list', () => {
    expect(kind('Vous recevrz une lettre.', 'Vous recevrez une lettre.', 'fr')).toBe('substance')
    expect(kind('vous', 'Vous', 'fr')).toBe('substance')
    expect(kind('Reposez-vous', 'Reposez-vous.', 'fr')).toBe('wording')
  })

  it('protects the words of the glossary, and accepts them as the right spelling', () => {
    const glossary = ['kyphoplasty', 'bone cement']
    expect(classify('Kyhpoplasty helps.', 'Kyphoplasty helps.', 'en', glossary).kind).toBe(
      'wording',
    )
    expect(classify('Kyhpoplasty helps.', 'Kyphoplasty helps.', 'en').kind).toBe('substance')
    expect(classify('The cemant sets.', 'The cement sets.', 'en', ['cemant']).kind).toBe(
      'substance',
    )
  })

  it.each([
    ['Take 5 mg.', 'Take 6 mg.', 'dose'],
    ['Take 5 mg.', 'Take 5 mcg.', 'unit'],
    ['Wait 5 people.', 'Wait 6 people.', 'number'],
    ['Call 555-0100 or 5550100.', 'Call 555-0100 or 5550101.', 'phone'],
    ['From 2024.', 'From 2025.', 'date'],
    ['Come on Monday.', 'Come on Friday.', 'date'],
    ['Do eat.', 'Do not eat.', 'negation'],
    ['Walk.', 'Run.', 'other'],
  ])('names what changed: %s -> %s is %s', (then, now, what) => {
    expect(classify(then, now)).toEqual({kind: 'substance', what})
  })

  const span = (text: string, marks: readonly string[] = []) => ({_type: 'span', text, marks})
  const block = (children: readonly unknown[], rest: object = {}) => ({
    _type: 'block',
    children,
    ...rest,
  })
  const link = (href: string) =>
    block([span('Help', ['m'])], {markDefs: [{_key: 'm', _type: 'link', href}]})
  const card = (...texts: readonly string[]) => ({
    _type: 'careCard',
    urgency: 'urgent',
    body: texts.map((text) => block([span(text)])),
  })
  const step = (timing: object, text = 'Ask your doctor.') => ({
    _type: 'timedStep',
    timing,
    body: [block([span(text)])],
  })
  const sevenDays = {relation: 'before', unit: 'day', from: 7}
  it.each([
    ['link', link('https://a.example'), link('https://b.example')],
    [
      'phone',
      block([span('Call '), {_type: 'phone', line: 'main'}]),
      block([span('Call '), {_type: 'phone', line: 'advice'}]),
    ],
    ['listCount', card('Call us.'), card('Call us.', 'Come in.')],
    ['other', card('Call us.'), {...card('Call us.'), urgency: 'routine'}],
    ['other', block([span('Rest')]), block([span('Rest')], {style: 'h3'})],
    ['other', block([span('Rest')]), block([span('Rest', ['strong'])])],
    [
      'other',
      block([span('Pain'), {_type: 'citation', source: 'a'}]),
      block([span('Pain'), {_type: 'citation', source: 'b'}]),
    ],
    ['other', block([span('un', ['em']), span('hrt')]), block([span('un', ['em']), span('hurt')])],
    ['other', 'Rest', block([span('Rest')])],
    ['number', step(sevenDays), step({...sevenDays, from: 5})],
    ['number', step(sevenDays), step({...sevenDays, to: 10})],
    ['unit', step(sevenDays), step({...sevenDays, unit: 'week'})],
    ['date', step(sevenDays), step({...sevenDays, relation: 'after'})],
    ['date', step(sevenDays), step({relation: 'dayOf'})],
    ['dose', step(sevenDays, 'Take 5 mg.'), step(sevenDays, 'Take 6 mg.')],
    ['other', block([span('Ask.')]), step(sevenDays, 'Ask.')],
  ])('takes structure for substance (%s)', (what, then, now) => {
    expect(classify(then, now)).toEqual({kind: 'substance', what})
  })

  it('looks for wording inside a timed step', () => {
    expect(classify(step(sevenDays), step(sevenDays, 'Ask your doctor'))).toEqual({kind: 'wording'})
  })

  it('looks into blocks and cards for wording too', () => {
    expect(
      kind(
        block([span('Ask '), span('teh nurse', ['strong'])]),
        block([span('Ask '), span('the nurse', ['strong'])]),
      ),
    ).toBe('wording')
    expect(kind(card('Call us.', 'Pain'), card('Call us.', 'Pain.'))).toBe('wording')
  })

  it('is the same exactly when the canonical forms are', () => {
    expect(kind('Rest', 'Rest')).toBe('same')
  })

  const words =
    'left right may must now not no on one none can cant before after low slow form from diet died heart hear heat meat'.split(
      ' ',
    )
  it('never takes one word of the language for a spelling of another', () => {
    const word = fc.constantFrom(...words)
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(a !== b)
        expect(kind(`Take ${a} with water.`, `Take ${b} with water.`)).toBe('substance')
      }),
    )
  })

  it('never takes a changed digit or sign for wording', () => {
    const amount = fc.tuple(
      fc.constantFrom('', '-', '<', '.'),
      fc.nat(2000),
      fc.constantFrom('', '.5', ',5', '%', '-9'),
    )
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        fc.pre(a.join('') !== b.join(''))
        expect(kind(`Take ${a.join('')} mg at noon`, `Take ${b.join('')} mg at noon`)).toBe(
          'substance',
        )
      }),
    )
  })

  it('takes every letter for substance without a lexicon', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1}), (word) => {
        const options = {locale: 'en', lexicon: noLexicon}
        const change = classifyChange(canonical(`x ${word}`), canonical(`x ${word}d`), options)
        expect(change.kind).toBe('substance')
      }),
    )
  })
})
