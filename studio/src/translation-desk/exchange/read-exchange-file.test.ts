import {largestXliff} from '@preop/translation/exchange'
import {readExchangeFile} from './read-exchange-file.ts'

const fileOf = (text: string) => new Blob([text])

describe('readExchangeFile', () => {
  it('refuses a file that is too large without reading it', async () => {
    const huge = {
      size: largestXliff + 1,
      arrayBuffer: () => Promise.reject(new Error('It was read.')),
    }
    await expect(readExchangeFile(huge)).rejects.toThrow(/at most 20.0 MB/)
  })

  it.each([
    ['a DOCTYPE', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff/>', /DOCTYPE/],
    ['another format', '<tmx version="1.4"/>', /Expected <xliff>/],
    ['what is cut off', '<xliff', /./],
  ])('refuses %s', async (_name, text, expected) => {
    await expect(readExchangeFile(fileOf(text))).rejects.toThrow(expected)
  })
})
