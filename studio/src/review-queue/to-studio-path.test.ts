import type {PathSegment} from '@preop/schema/rules'
import {toStudioPath} from './to-studio-path.ts'

describe('toStudioPath', () => {
  it.each<[readonly PathSegment[], string]>([
    [[], ''],
    [['title'], 'title'],
    [['image', 'alt'], 'image.alt'],
    [['settings', 0], 'settings[0]'],
    [
      ['sections', {_key: 'risks'}, 'body', {_key: 'en', locale: 'en'}, 'value'],
      'sections[_key=="risks"].body[_key=="en"].value',
    ],
  ])('%j is %s', (at, path) => {
    expect(toStudioPath(at)).toBe(path)
  })
})
