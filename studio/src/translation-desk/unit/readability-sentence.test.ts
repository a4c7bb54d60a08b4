import {readabilitySentence} from './readability-sentence.ts'

const italian =
  'Il giorno dell’intervento vieni a digiuno. Non mangiare dopo la mezzanotte. Puoi bere acqua fino a due ore prima. Porta con te l’elenco dei farmaci che prendi.'
const english =
  'You can go home the same day. Ask a friend to drive you. Rest for a day or two, and drink water often.'

it.each([
  // 89 + (300 * 4 sentences - 10 * 127 letters) / 27 words.
  ['Italian', italian, 'it', 'Gulpease 86 (0 hard to 100 easy)'],
  // 0.39 * 23 words / 3 sentences + 11.8 * 25 syllables / 23 words - 15.59, counted by hand.
  [
    'English',
    english,
    'en',
    'Flesch-Kincaid grade 0.2 (school year in the United States, lower is easier)',
  ],
  ['Italian beyond the scale', 'Bevi. '.repeat(20), 'it', 'Gulpease 100 (0 hard to 100 easy)'],
  [
    'English below the scale',
    'Rest. '.repeat(20),
    'en',
    'Flesch-Kincaid grade 0.0 (school year in the United States, lower is easier)',
  ],
  ['a short Italian text', 'Bevi molta acqua.', 'it', undefined],
  ['a short English text', 'Drink a lot of water.', 'en', undefined],
  ['a language without a proved counter', italian, 'fr', undefined],
] as const)('scores %s', (_what, text, locale, sentence) => {
  expect(readabilitySentence(text, locale)).toBe(sentence)
})
