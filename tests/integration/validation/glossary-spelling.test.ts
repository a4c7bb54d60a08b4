import {expandSample, sampleDir} from '@preop/sample'
import {findProblems, type PlainDocument} from '@preop/schema/rules'
import {fixtureDocuments} from '../../fixtures/fixture-documents.ts'

const contextOf = (documents: readonly PlainDocument[]) => ({
  documents: new Map(documents.map((one) => [one._id, one])),
})

const flagged = (documents: readonly PlainDocument[]) =>
  documents
    .flatMap((document) => findProblems(document, contextOf(documents)))
    .filter(({rule}) => rule === 'glossary-spelling')

const sample = expandSample(sampleDir)
const wordsIn = (documents: readonly PlainDocument[]) =>
  JSON.stringify(documents).match(/[A-Za-z]{2,}/g)?.length ?? 0

/** Every slip of one letter inside a word: left out, doubled, swapped with the next. */
const slipsOf = (word: string) =>
  Array.from({length: word.length - 2}, (_, at) => [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ])
    .flat()
    .filter((slip) => slip !== word)

const titled = (title: string): PlainDocument => ({
  _id: 'x',
  _type: 'specialty',
  name: [{_key: 'en', _type: 'internationalizedArrayStringValue', language: 'en', value: title}],
})

describe('glossary spelling', () => {
  it('raises no false alarm on content that people wrote', () => {
    expect(wordsIn(sample)).toBeGreaterThan(10_000)
    expect(flagged(sample).map(({found, expected}) => `${found}: ${expected}`)).toEqual([])
    expect(flagged(fixtureDocuments())).toEqual([])
  })

  it.each(['osteoporosis', 'fluoroscopy', 'vertebra', 'anesthetic', 'compression'])(
    'finds every slip in %s',
    (word) => {
      const documents = [...sample]
      const missed = slipsOf(word).filter((slip) => {
        const problems = findProblems(titled(`About ${slip} and you`), contextOf(documents))
        return problems.every(({rule}) => rule !== 'glossary-spelling')
      })
      expect(missed).toEqual([])
    },
  )
})
