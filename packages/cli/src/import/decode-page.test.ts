import {decodePage} from './decode-page.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  )

describe('decodePage', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['plain ASCII', bytes('Hip'), 'utf-8', 'Hip'],
    ['UTF-8', bytes('Hüfte'), 'utf-8', 'Hüfte'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Hüfte'), 'utf-8', 'Hüfte'],
    ['UTF-16', bytes([0xff, 0xfe, 0x48, 0, 0xfc, 0]), 'utf-16le', 'Hü'],
    [
      'windows-1252 declared by meta',
      bytes('<meta charset=windows-1252>H', [0xfc], 'fte ', [0x96]),
      'windows-1252',
      '<meta charset=windows-1252>Hüfte –',
    ],
    [
      'declared the old way',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', [0xe9]),
      'iso-8859-1',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">é',
    ],
    ['undeclared', bytes('caf', [0xe9]), 'windows-1252', 'café'],
    [
      'declared wrongly',
      bytes('<meta charset="utf-8">caf', [0xe9]),
      'windows-1252',
      '<meta charset="utf-8">café',
    ],
    [
      'of an unknown name',
      bytes('<meta charset="klingon">ok'),
      'windows-1252',
      '<meta charset="klingon">ok',
    ],
  ])('%s', (_, given, encoding, text) => {
    expect(decodePage(given)).toMatchObject({encoding, text})
  })

  it('tells when it had to guess', () => {
    expect(decodePage(bytes('café'))?.notes).toEqual([])
    expect(decodePage(bytes('caf', [0xe9]))?.notes[0]).toContain('not UTF-8')
    expect(decodePage(bytes('<meta charset="utf-8">', [0xe9]))?.notes[0]).toContain('it is not')
  })

  it.each([
    ['a picture', bytes([0x89], 'PNG', [0, 1, 2, 3, 0xff])],
    ['control characters', bytes('ab', [1, 2, 3])],
    ['a PDF', bytes('%PDF-1.4 text')],
    ['a word processor’s file', bytes('PK', [3, 4], 'word')],
    ['rich text', bytes('{\\rtf1 hello}')],
  ])('refuses %s', (_, given) => {
    expect(decodePage(given)).toBeUndefined()
  })
})
