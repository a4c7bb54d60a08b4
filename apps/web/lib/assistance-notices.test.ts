import {assistanceNotices} from './assistance-notices.ts'

const notice = (language: string) => ({
  _key: language,
  language,
  endonym: language,
  text: 'x',
  placeholder: false,
})

describe('assistanceNotices', () => {
  it.each([
    ['es', 'ltr'],
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['ps', 'rtl'],
    ['zh-Hant', 'ltr'],
    ['pa-Arab', 'rtl'],
    ['pa', 'ltr'],
    ['ht', 'ltr'],
  ])('%s is written %s', (language, dir) => {
    expect(assistanceNotices({languageAssistance: [notice(language)]})).toEqual([
      {lang: language, dir, endonym: language, text: 'x', placeholder: false},
    ])
  })
})
