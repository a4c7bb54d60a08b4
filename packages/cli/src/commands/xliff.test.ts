import {parseEnvironment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'
import {xliff} from './xliff.ts'

describe('preop xliff', () => {
  it.each([
    ['no action', []],
    ['an unknown action', ['send']],
    ['no locale', ['export']],
    ['the source’s locale', ['export', '--locale', 'en']],
    ['an unknown version', ['export', '--locale', 'fr', '--version', '3']],
    ['an unknown status', ['export', '--locale', 'fr', '--status', 'done']],
    ['JSON and no place for the file', ['export', '--locale', 'fr', '--json']],
    ['a document that is not named as such', ['export', '--locale', 'fr', 'page']],
    ['no file', ['import']],
    ['an unknown origin', ['import', 'x.xlf', '--origin', 'oracle']],
    ['an unknown option', ['import', 'x.xlf', '--fast']],
    ['words of no locale', ['export-words']],
    ['words of no file', ['import-words']],
  ])('is not called with %s', async (_, args) => {
    await expect(xliff(args, parseEnvironment({}))).rejects.toThrow(UsageError)
  })
})
