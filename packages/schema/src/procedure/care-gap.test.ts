import {sourceLocale} from '@preop/locales'
import {placesFound} from '../rules/rule-tables.ts'
import {body, contextWith, procedure, section} from '../rules/rules.fixtures.ts'
import {validateDocument} from '../rules/validate-document.ts'

const empty = (kind: string) => section(kind, [])
const without = (...kinds: string[]) => ({
  sections: [procedure.sections].flat().filter((one) => !kinds.includes(Object(one).kind)),
})

describe('gaps of care', () => {
  it.each<[string, string, object, ...string[]]>([
    ['benefits-without-risks', 'both', {sections: [section('benefits'), section('risks')]}],
    ['benefits-without-risks', 'neither', {sections: []}],
    ['benefits-without-risks', 'benefits only', {sections: [section('benefits')]}, 'sections'],
    [
      'benefits-without-risks',
      'risks with nothing written',
      {sections: [section('benefits'), empty('risks')]},
      'sections',
    ],
    ['benefits-without-risks', 'benefits yet to be written', {sections: [empty('benefits')]}],
    ['alternatives-missing', 'there', {}],
    ['alternatives-missing', 'not there', {sections: [section('risks')]}, 'sections'],
    ['alternatives-missing', 'a heading only', {sections: [empty('alternatives')]}, 'sections'],
    ['when-to-call-missing', 'there', {}],
    ['when-to-call-missing', 'not there', {sections: undefined}, 'sections'],
    ['safety-section-missing', 'all there', {}],
    ['safety-section-missing', 'none on recovery', without('recovery'), 'sections'],
    ['safety-section-missing', 'risks beside benefits: another rule', without('risks')],
    ['safety-section-missing', 'no risks', without('benefits', 'risks'), 'sections'],
    ['safety-section-missing', 'when to call: another rule', without('whenToCall')],
    ['reviewer-missing', 'reviewed', {}],
    ['reviewer-missing', 'nobody', {medicalReviewer: undefined}, 'medicalReviewer'],
    ['reviewer-missing', 'at no time', {lastReviewed: undefined}, 'lastReviewed'],
  ])('%s: %s', (rule, _, change, ...places) => {
    expect(placesFound(rule, procedure, {...change})).toEqual(places)
  })

  it('name every safety section that is missing, and none that is there', () => {
    const change = without('recovery', 'candidacy')
    const [problem] = validateDocument({...procedure, ...change}, contextWith())
    expect(problem?.message).toContain('nothing on: candidacy, recovery.')
  })
})

describe('section-empty', () => {
  const image = {_key: 'i1', _type: 'bodyImage', alt: 'A spine', asset: {_ref: 'image-0a-1x1-png'}}
  it.each<[string, object, ...string[]]>([
    ['text', section('risks')],
    ['an image', section('risks', [image])],
    ['nothing', empty('risks'), `sections.risks.body@${sourceLocale}`],
    [
      'French text only',
      {...section('risks'), body: body({fr: section('risks').body[0]?.value})},
      `sections.risks.body@${sourceLocale}`,
    ],
  ])('%s', (_, one, ...places) => {
    expect(placesFound('section-empty', procedure, {sections: [one]})).toEqual(places)
  })
})
