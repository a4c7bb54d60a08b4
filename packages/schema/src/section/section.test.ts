import {isSafetyCritical} from './is-safety-critical.ts'
import {sectionKinds} from './section-kinds.ts'

describe('section kinds', () => {
  it('lists each kind once, the overview first', () => {
    expect(new Set(sectionKinds).size).toBe(sectionKinds.length)
    expect(sectionKinds[0]).toBe('overview')
  })

  it('marks exactly the sections whose stale text could harm', () => {
    expect(sectionKinds.filter(isSafetyCritical)).toEqual([
      'candidacy',
      'contraindications',
      'risks',
      'preparation',
      'recovery',
      'whenToCall',
    ])
  })

  it('takes an unknown kind for safety-critical', () => {
    expect(isSafetyCritical('dosage')).toBe(true)
  })
})
