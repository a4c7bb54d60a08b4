import type {SiteSettings} from '@preop/content'
import {namedPhones, phoneNumbers} from './phones.ts'
import {wordsOf} from './words.ts'

const settings: SiteSettings = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  _rev: '1',
  _updatedAt: '2026-01-01T00:00:00Z',
  hospitalName: [],
  tagline: [],
  jurisdiction: 'US',
  phones: [
    {_key: 'ca', line: 'main', jurisdiction: 'CA', number: '+1 555-0190'},
    {_key: 'us', line: 'main', jurisdiction: 'US', number: '+1 555-0100'},
    {_key: 'i', line: 'interpreter', jurisdiction: 'US', number: '+1 555-0120'},
  ],
  emergencyNumbers: [
    {_key: 'de', jurisdiction: 'DE', number: '112'},
    {_key: 'us', jurisdiction: 'US', number: '911'},
  ],
  enabledLocales: ['en', 'de'],
  languageAssistance: [],
  allowedHosts: [],
  featuredDonation: undefined,
  demonstration: false,
}

describe('phones', () => {
  const numbers = phoneNumbers(settings)

  it('are those of the hospital’s jurisdiction', () => {
    expect(numbers).toEqual({
      main: '+1 555-0100',
      advice: undefined,
      interpreter: '+1 555-0120',
      emergency: '911',
    })
  })

  it('are named in the reader’s language, with the same numbers', () => {
    expect(namedPhones(numbers, ['interpreter', 'advice', 'emergency'], wordsOf('de'))).toEqual([
      {label: 'Dolmetschdienst', number: '+1 555-0120'},
      {label: 'Notrufnummer', number: '911'},
    ])
  })
})
