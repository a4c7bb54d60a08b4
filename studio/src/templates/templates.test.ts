import {sectionKinds} from '@preop/schema/rules'
import {newBanner} from './new-banner.ts'
import {newDonation} from './new-donation.ts'
import {newProcedure} from './new-procedure.ts'

describe('a new procedure', () => {
  const {sections} = newProcedure()

  it('has the sections up to when to call, in reading order', () => {
    const upToWhenToCall = sectionKinds.slice(0, sectionKinds.indexOf('whenToCall') + 1)
    expect(sections.map(({kind}) => kind)).toEqual(upToWhenToCall)
  })

  it('has keys that can be read, and headings', () => {
    expect(sections.map(({_key}) => _key)).toEqual(sections.map(({kind}) => kind))
    for (const {heading} of sections) expect(heading[0]?.value).toMatch(/\w/)
  })

  it('is the same every time', () => expect(newProcedure()).toEqual(newProcedure()))
})

describe('a new banner', () => {
  it('shows nowhere, keeps the hospital’s time and alarms nobody', () => {
    expect(newBanner('Europe/Paris')).toMatchObject({
      severity: 'information',
      schedule: {timeZone: 'Europe/Paris'},
      targets: {wholeSite: false, donationPages: false, specialties: [], procedures: []},
    })
  })
})

describe('a new appeal', () => {
  it('never preselects a monthly gift and names no provider', () => {
    const {frequencies, provider} = newDonation()
    expect(frequencies).toEqual(['once'])
    expect(provider).toEqual({method: 'GET'})
  })
})
