import {localeIds, sourceLocale} from '@preop/locales'
import {isSafetyCritical, sectionKinds, severities, urgencies} from '@preop/schema/rules'
import {resolveBody, unreviewedMachineUnits} from '@preop/translation'
import {loadLexicon} from '@preop/translation/lexicon'
import {fixtureDocuments} from '../fixtures/fixture-documents.ts'
import {checkDocuments} from './check-documents.ts'
import {objectsIn} from './objects-in.ts'

const documents = fixtureDocuments()
const {content, problems} = checkDocuments(documents, '2026-11-23')
const settings = content.find((document) => document._type === 'siteSettings')
const procedure = content.find((document) => document._type === 'procedure')
const banners = content.filter((document) => document._type === 'banner')
const lexicon = loadLexicon()

/** Notices of a locale other than `none`, by section and element. */
const noticesIn = (locale: (typeof localeIds)[number]) =>
  (procedure?.sections ?? []).flatMap(({kind, body}) =>
    resolveBody(body, locale, {sourceLocale, safetyCritical: isSafetyCritical(kind), lexicon})
      .filter(({notice}) => notice !== 'none')
      .map(({notice, value}) => `${kind}.${value._key}: ${notice}`),
  )

describe('the fixture content', () => {
  it('is free of errors by the rules of the Studio and the build', () => {
    expect(problems.filter(({level}) => level === 'error')).toEqual([])
    expect(content).toHaveLength(documents.length)
  })

  it('is approved text of a site that is no demonstration', () => {
    expect(settings?.demonstration).toBe(false)
    expect(settings?.enabledLocales).toEqual(localeIds)
    expect(documents.flatMap(unreviewedMachineUnits)).toEqual([])
    expect(
      objectsIn(documents).filter((one) => 'sourceHash' in one && one.reviewedBy !== 'u-reviewer'),
    ).toEqual([])
  })

  it('has every kind of section, urgency and severity', () => {
    expect(procedure?.sections.map(({kind}) => kind)).toEqual(sectionKinds)
    expect(new Set(objectsIn(procedure?.sections).flatMap(({urgency}) => urgency ?? []))).toEqual(
      new Set(urgencies),
    )
    expect(new Set(banners.map(({severity}) => severity))).toEqual(new Set(severities))
  })

  it('shows each notice in French', () => {
    expect(noticesIn('fr')).toEqual([
      'overview.b1: wording',
      'duringProcedure.b2: changed',
      'recovery.b1: changed',
      'whyChooseUs.b1: missing',
    ])
  })

  it.each(['de', 'ru', 'ar'] as const)('is whole and current in %s', (locale) => {
    expect(noticesIn(locale)).toEqual([])
  })

  it.each(['it', 'pt'])('has nothing in %s', (locale) => {
    expect(
      objectsIn(documents).filter(
        ({language, _type}) =>
          language === locale && String(_type).startsWith('internationalizedArray'),
      ),
    ).toEqual([])
  })
})
