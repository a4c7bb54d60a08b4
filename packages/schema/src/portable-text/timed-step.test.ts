import {canonical} from '@preop/translation'
import {placesFound} from '../rules/rule-tables.ts'
import {block, body, contextWith, procedure, section, span} from '../rules/rules.fixtures.ts'
import {validateDocument} from '../rules/validate-document.ts'

const sevenDays = {relation: 'before', unit: 'day', from: 7}
const tenDays = {relation: 'before', unit: 'day', from: 10}

const step = (timing: unknown, words = 'Ask your doctor.') => ({
  _key: 't1',
  _type: 'timedStep',
  timing,
  body: [block([span(words)])],
})

const found = (rule: string, ...elements: readonly unknown[]) =>
  placesFound(rule, procedure, {sections: [section('preparation', elements)]})

const root = 'sections.preparation.body'

describe('step-timing', () => {
  it.each<[string, unknown, ...string[]]>([
    ['a time before', sevenDays],
    ['a span after', {relation: 'after', unit: 'week', from: 2, to: 3}],
    ['the day itself', {relation: 'dayOf'}],
    ['no time', undefined, `${root}.t1.timing@en`],
    ['no unit', {relation: 'before', from: 7}, `${root}.t1.timing@en`],
    ['a span that goes back', {...sevenDays, to: 2}, `${root}.t1.timing@en`],
    ['the day itself with a number', {relation: 'dayOf', from: 1}, `${root}.t1.timing@en`],
  ])('%s', (_, timing, ...places) => {
    expect(found('step-timing', step(timing))).toEqual(places)
  })
})

describe('step-empty', () => {
  it.each<[string, unknown, ...string[]]>([
    ['a step with text', step(sevenDays)],
    ['white space', step(sevenDays, ' '), `${root}.t1.body@en`],
    ['nothing', {...step(sevenDays), body: undefined}, `${root}.t1.body@en`],
  ])('%s', (_, element, ...places) => {
    expect(found('step-empty', element)).toEqual(places)
  })
})

describe('a step in unknown-node', () => {
  it('may hold blocks and no step or card of its own', () => {
    expect(found('unknown-node', step(sevenDays))).toEqual([])
    const nested = {...step(sevenDays), body: [{...step(sevenDays), _key: 't2'}]}
    expect(found('unknown-node', nested)).toEqual([`${root}.t1.body.t2@en`])
    const card = {_key: 'c1', _type: 'careCard', urgency: 'urgent', body: [step(sevenDays)]}
    expect(found('unknown-node', card)).toEqual([`${root}.c1.body.t1@en`])
  })

  it('is looked into for marks and citations', () => {
    const marked = {...step(sevenDays), body: [block([span('Ask.', ['blink'])])]}
    expect(found('unknown-node', marked)).toEqual([`${root}.t1.body.b1.children.s1.marks.0@en`])
    const citing = {
      ...step(sevenDays),
      body: [block([{_key: 'i1', _type: 'citation', source: 'gone'}])],
    }
    expect(found('citation-unknown', citing)).toEqual([`${root}.t1.body.b1.children.i1.source@en`])
  })
})

describe('step-timing-translated', () => {
  const translated = (source: unknown, translation: unknown, from?: unknown) => {
    const [en, fr] = body({en: [source], fr: [translation]})
    const units = from ? [{_key: 't1', source: canonical(from)}] : []
    return {
      sections: [{...section('preparation'), body: [en, {...fr, l10n: {units}}]}],
    }
  }
  const french = (timing: unknown) => step(timing, 'Demandez à votre médecin.')
  const paragraph = block([span('Demandez.')], {_key: 't1'})

  it.each<[string, object, ...string[]]>([
    ['the same time', translated(step(sevenDays), french(sevenDays), step(sevenDays))],
    ['another time', translated(step(sevenDays), french(tenDays)), `${root}.t1.timing@fr`],
    [
      'another time than it was translated from',
      translated(step(sevenDays), french(tenDays), step(sevenDays)),
      `${root}.t1.timing@fr`,
    ],
    [
      'the old time of a source that has changed since: readers get the source',
      translated(step(tenDays), french(sevenDays), step(sevenDays)),
    ],
    ['no time', translated(step(sevenDays), paragraph, step(sevenDays)), `${root}.t1@fr`],
    [
      'a time that its source does not have',
      translated(block([span('Ask.')], {_key: 't1'}), french(sevenDays)),
      `${root}.t1.timing@fr`,
    ],
    [
      'a step that its source no longer has',
      translated(block([span('Ask.')], {_key: 'other'}), french(sevenDays)),
    ],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('step-timing-translated', procedure, {...change})).toEqual(places)
  })

  it('says both times', () => {
    const change = translated(step(sevenDays), french(tenDays), step(sevenDays))
    const problem = validateDocument({...procedure, ...change}, contextWith()).find(
      ({rule}) => rule === 'step-timing-translated',
    )
    expect(problem?.level).toBe('error')
    expect(problem?.message).toContain('"7 days before"')
    expect(problem?.message).toContain('"10 days before"')
  })
})
