import {placesFound, type Row} from '../rules/rule-tables.ts'
import {procedure, reference, string} from '../rules/rules.fixtures.ts'

const asset = reference('image-0a-10x10-png')

describe('image-without-alt', () => {
  it.each<Row>([
    ['no image', {image: undefined}],
    ['a description', {image: {asset, alt: string({en: 'A spine'})}}],
    ['decoration', {image: {asset, decorative: true}}],
    ['neither', {image: {asset}}, 'image.alt@en'],
    [
      'a French description only',
      {image: {asset, alt: string({fr: 'Une colonne'})}},
      'image.alt@en',
    ],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('image-without-alt', procedure, change)).toEqual(places)
  })
})

describe('image-alt-untranslated', () => {
  const title = string({en: 'Knee', fr: 'Genou', de: 'Knie'})
  it.each<Row>([
    ['a page that is not translated', {image: {asset, alt: string({en: 'A knee'})}}],
    ['all enabled locales', {title, image: {asset, alt: string({en: 'A knee', fr: 'Un genou'})}}],
    ['decoration', {title, image: {asset, decorative: true}}],
    ['French missing', {title, image: {asset, alt: string({en: 'A knee'})}}, 'image.alt@fr'],
  ])('%s', (_, change, ...places) => {
    expect(placesFound('image-alt-untranslated', procedure, change)).toEqual(places)
  })
})
