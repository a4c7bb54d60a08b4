import {placesFound, type Row} from './rule-tables.ts'
import {procedure, section} from './rules.fixtures.ts'

describe('duplicate-key', () => {
  it.each<Row>([
    ['keys that differ', {sections: [section('benefits'), section('risks')]}],
    ['values without keys', {settings: ['inpatient', 'inpatient']}],
    ['one key twice', {sections: [section('risks'), section('risks')]}, 'sections.risks'],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('duplicate-key', procedure, change)).toEqual(places)
  })
})
