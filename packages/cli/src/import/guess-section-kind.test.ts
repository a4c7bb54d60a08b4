import {sectionKinds} from '@preop/schema/rules'
import {guessSectionKind} from './guess-section-kind.ts'

const headings: [string, string][] = [
  ['What is kyphoplasty?', 'overview'],
  ['About the procedure', 'overview'],
  ['Is kyphoplasty right for me?', 'candidacy'],
  ['Am I a candidate?', 'candidacy'],
  ['Why it’s done', 'candidacy'],
  ['Who should not have this', 'contraindications'],
  ['Not right for everyone', 'contraindications'],
  ['Benefits', 'benefits'],
  ['What are the risks?', 'risks'],
  ['Benefits and risks', 'risks'],
  ['Possible complications', 'risks'],
  ['Side effects', 'risks'],
  ['Other treatments', 'alternatives'],
  ['Alternatives to surgery', 'alternatives'],
  ['Before your procedure', 'preparation'],
  ['How to prepare', 'preparation'],
  ['Getting ready', 'preparation'],
  ['What happens during the procedure?', 'duringProcedure'],
  ['How it is done', 'duringProcedure'],
  ['What to expect', 'duringProcedure'],
  ['After your procedure', 'recovery'],
  ['What happens after surgery', 'recovery'],
  ['Going home', 'recovery'],
  ['When to call', 'whenToCall'],
  ['When should I call my doctor?', 'whenToCall'],
  ['Call your doctor if', 'whenToCall'],
  ['After surgery: when to call the doctor', 'whenToCall'],
  ['Results', 'results'],
  ['Cost and insurance', 'costs'],
  ['Questions to ask your doctor', 'questionsToAsk'],
  ['What should I ask before surgery?', 'questionsToAsk'],
  ['Frequently asked questions', 'other'],
  ['Why choose us', 'whyChooseUs'],
  ['Our team', 'whyChooseUs'],
  ['Parking', 'other'],
  ['', 'other'],
]

describe('guessSectionKind', () => {
  it.each(headings)('%j: %s', (heading, kind) => {
    expect(guessSectionKind(heading).kind).toBe(kind)
  })

  it('tells by which words', () => {
    expect(guessSectionKind('What are the RISKS?')).toEqual({kind: 'risks', guessedBy: 'risks'})
    expect(guessSectionKind('Parking')).toEqual({kind: 'other'})
  })

  it('has words for every kind', () => {
    const kinds = new Set(headings.map(([heading]) => guessSectionKind(heading).kind))
    expect([...kinds].toSorted()).toEqual(sectionKinds.toSorted())
  })
})
