import fc from 'fast-check'
import {block, madeFrom, policy, section, title} from './changed-units.fixtures.ts'
import {changedUnits} from './changed-units.ts'
import {markMeaningUnchanged} from './mark-meaning-unchanged.ts'
import {resolveBody} from './resolve-body.ts'

const marker = {by: 'u7', at: '2026-05-01T10:00:00Z'}

describe('markMeaningUnchanged', () => {
  it('marks the unit in every locale, with the hash of the new source', () => {
    const [was, is] = [
      {a: 'Rest.', b: 'Sleep.'},
      {a: 'Walk.', b: 'Sleep.'},
    ]
    const next = {_id: 'x', sections: [section('risks', is, was)]}
    const changed = changedUnits({sections: [section('risks', was, was)]}, next, policy)
    const meaningUnchanged = {...marker, sourceHash: madeFrom('a', block('a', 'Walk.')).sourceHash}
    const marked = markMeaningUnchanged(next, changed, marker)
    const units = [{_key: 'a', meaningUnchanged}, {_key: 'b'}]
    expect(marked).toMatchObject({
      _id: 'x',
      sections: [{body: [{language: 'en'}, {l10n: {units}}, {l10n: {units}}]}],
    })
    expect(JSON.stringify(marked).match(/meaningUnchanged/g)).toHaveLength(2)
    expect(JSON.stringify(next)).not.toContain('meaningUnchanged')
  })

  it('leaves alone what was withheld before: the mark is for this change only', () => {
    const next = {title: title('Walk', 'Sleep')}
    const changed = changedUnits({title: title('Rest', 'Sleep')}, next, policy)
    expect(markMeaningUnchanged(next, changed, marker)).toEqual(next)
  })
})

const anyText = fc.constantFrom(
  'Rest.',
  'Rest!',
  'Walk.',
  'Take 5 mg.',
  'Take 50 mg.',
  'Do not eat.',
)
const anyTexts = fc.record({a: anyText, b: anyText, c: anyText})

describe('for any three versions of a source', () => {
  const shown = (sections: readonly ReturnType<typeof section>[]) => {
    const items = sections[0]?.body ?? []
    const field = items.map(({language, value, ...rest}) => ({
      language,
      value: Array.isArray(value)
        ? value.map((one) => ({...one, _type: 'block', _key: one._key}))
        : [],
      ...rest,
    }))
    const reader = {...policy, safetyCritical: true}
    // A moved text is shown with the target of another key, so the source's order tells the unit.
    const keys = ['a', 'b', 'c']
    return resolveBody(field, 'fr', reader).map(({notice}, place) => ({
      key: keys[place] ?? '',
      notice,
    }))
  }

  it('what is marked is shown with a note, and nothing comes back that was withheld', () => {
    fc.assert(
      fc.property(anyTexts, anyTexts, anyTexts, (translatedFrom, before, after) => {
        const published = {sections: [section('risks', before, translatedFrom)]}
        const next = {sections: [section('risks', after, translatedFrom)]}
        const changed = changedUnits(published, next, policy)
        const marked = markMeaningUnchanged(next, changed, marker)
        const kept = new Set(changed.map(({key}) => key))
        // Text that took the words of another unit may be shown with that unit's translation.
        const translated: readonly string[] = Object.values(translatedFrom)
        const texts = new Map<string, string>(Object.entries(after))
        for (const {key, notice} of shown(marked.sections)) {
          const fits = translated.includes(texts.get(key) ?? '')
          if (kept.has(key)) expect(fits ? ['none', 'wording'] : ['wording']).toContain(notice)
        }
        const unmarked = shown(next.sections).filter(({key}) => !kept.has(key))
        expect(shown(marked.sections).filter(({key}) => !kept.has(key))).toEqual(unmarked)
        expect(
          changedUnits(published, marked, policy).flatMap(({translations}) => translations),
        ).not.toContainEqual(expect.objectContaining({isLost: true}))
      }),
    )
  })
})
