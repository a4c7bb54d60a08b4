import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {sourceLocale} from '@preop/locales'
import {toPlainText} from '@preop/portable-text/text'
import {expandSample, listGaps, sampleDir} from '@preop/sample'
import {readingGrade} from '@preop/schema/rules'
import {checkDocuments} from './check-documents.ts'
import {objectsIn} from './objects-in.ts'

const documents = expandSample(sampleDir)
const {content, problems} = checkDocuments(documents, '2026-11-23')
const settings = content.find((document) => document._type === 'siteSettings')
const procedures = content.filter((document) => document._type === 'procedure')
const sections = procedures.flatMap((procedure) =>
  procedure.sections.map((section) => ({page: procedure._id, section})),
)
const answers = procedures.flatMap(({_id, faqs}) =>
  faqs.map(({_key, answer}) => ({page: _id, kind: `answer ${_key}`, body: answer})),
)
/** What studies found, and what can go wrong: the parts that a reader weighs. */
const claims = sections
  .filter(({section: {kind}}) => kind === 'benefits' || kind === 'risks')
  .flatMap(({page, section: {kind, body}}) =>
    (body.find(({language}) => language === sourceLocale)?.value ?? []).map((part) => ({
      name: `${kind}.${part._key} of ${page}`,
      part,
    })),
  )

describe('the sample content', () => {
  it('is free of errors by the rules of the Studio and the build', () => {
    expect(problems.filter(({level}) => level === 'error')).toEqual([])
    expect(content).toHaveLength(documents.length)
  })

  it('has the gaps that are meant and no other', () => {
    expect(listGaps(sampleDir)).toEqual(
      JSON.parse(readFileSync(join(sampleDir, 'intended-gaps.json'), 'utf8')),
    )
  })

  it('claims no reviewer and no review', () => {
    for (const field of ['medicalReviewer', 'lastReviewed', 'nextReviewDue'])
      expect(objectsIn(documents).filter((one) => field in one)).toEqual([])
    expect(documents.filter(({_type}) => _type === 'person')).toEqual([])
  })

  it('says of every translation that a machine made it and nobody reviewed it', () => {
    const units = objectsIn(documents).filter((one) => 'sourceHash' in one)
    expect(units.length).toBeGreaterThan(500)
    expect(
      units.filter(
        ({origin, reviewedBy, reviewedAt}) => origin !== 'machine' || reviewedBy || reviewedAt,
      ),
    ).toEqual([])
  })

  it('is a demonstration, with numbers that nobody has', () => {
    expect(settings?.demonstration).toBe(true)
    const numbers = settings?.phones.map(({number}) => number) ?? []
    expect(numbers).toHaveLength(3)
    for (const number of numbers) expect(number).toMatch(/^\+1 555-01\d\d$/)
  })

  it('never enables the right-to-left test locale', () => {
    expect(settings?.enabledLocales).toEqual(['en', 'fr', 'de', 'it', 'pt', 'ru'])
  })

  it('has procedures with sections', () => {
    const folders = readdirSync(sampleDir).filter((name) => name.startsWith('procedure-'))
    expect(procedures.map(({_id}) => _id).toSorted()).toEqual(folders.toSorted())
    expect(sections.length).toBeGreaterThan(20)
  })

  it('has twelve procedures in five specialties or more, each in three languages or more', () => {
    expect(procedures.length).toBeGreaterThanOrEqual(12)
    const specialties = procedures.flatMap((procedure) => procedure.specialties)
    expect(new Set(specialties.map(({_ref}) => _ref)).size).toBeGreaterThanOrEqual(5)
    for (const {_id, title, sections, references} of procedures) {
      const whole = title.filter(({language}) =>
        sections.every(({body}) => body.some((one) => one.language === language)),
      )
      expect([_id, whole.length >= 3]).toEqual([_id, true])
      expect([_id, references.length >= 10]).toEqual([_id, true])
    }
  })

  it.each(claims)('rests on a source, or only says what follows: $name', ({part}) => {
    const cites = objectsIn(part).some(({_type}) => _type === 'citation')
    const text = toPlainText([part])
    const isIntroduction =
      /^The aim is [^.]+\.( Experts do not agree[^.]+\.)? Here is what .*found\.$/
    expect([text, cites || isIntroduction.test(text)]).toEqual([text, true])
  })

  it.each([...sections.map(({page, section: {kind, body}}) => ({page, kind, body})), ...answers])(
    'reads at grade 8 or lower: $kind of $page',
    ({body}) => {
      const source = body.find(({language}) => language === sourceLocale)
      const paragraphs = toPlainText(source?.value ?? []).split('\n\n')
      expect(readingGrade(paragraphs)).toBeLessThanOrEqual(8)
    },
  )

  it.each(procedures.map(({_id, ...rest}) => ({_id, rest})))(
    'cites only what it lists, and lists only what it cites: $_id',
    ({rest}) => {
      const cited = objectsIn(rest)
        .filter(({_type}) => _type === 'citation')
        .map(({source}) => source)
      expect(new Set(cited)).toEqual(new Set(rest.references.map(({_key}) => _key)))
    },
  )
})
