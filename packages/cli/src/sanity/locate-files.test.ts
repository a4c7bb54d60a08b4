import {relative} from 'node:path'
import {UsageError} from '../usage-error.ts'
import {findSanityCommand} from './find-sanity-command.ts'
import {locateFiles} from './locate-files.ts'
import {studioDir} from './sanity-cli.ts'

const cwd = '/somewhere/else'

const locate = (line: string) => {
  const args = line.split(' ')
  const found = findSanityCommand(args)
  if (!found) throw new Error(`No command: ${line}`)
  return locateFiles(args, found, cwd).join(' ')
}

describe('locateFiles', () => {
  it.each([
    ['dataset import a.tar.gz -d staging', `dataset import ${cwd}/a.tar.gz -d staging`],
    ['dataset import -d staging ../a.tar.gz', 'dataset import -d staging /somewhere/a.tar.gz'],
    ['dataset import --dataset=a a', `dataset import --dataset=a ${cwd}/a`],
    ['dataset import --replace a', `dataset import --replace ${cwd}/a`],
    ['dataset import /tmp/a.tar.gz', 'dataset import /tmp/a.tar.gz'],
    ['dataset import - -d staging', 'dataset import - -d staging'],
    ['dataset import https://a.example/b.ndjson', 'dataset import https://a.example/b.ndjson'],
    ['dataset export production a', `dataset export production ${cwd}/a`],
    ['dataset export production -', 'dataset export production -'],
    ['documents create a.json --replace', `documents create ${cwd}/a.json --replace`],
    ['documents query *[0] --api-version vX', 'documents query *[0] --api-version vX'],
    ['documents validate --file a.ndjson -y', `documents validate --file ${cwd}/a.ndjson -y`],
    ['documents validate --file=a.ndjson', `documents validate --file=${cwd}/a.ndjson`],
    ['exec a.ts --with-user-token -- b.ts', `exec ${cwd}/a.ts --with-user-token -- b.ts`],
    ['schema validate --level error', 'schema validate --level error'],
  ])('turns %s into %s', (typed, located) => {
    expect(locate(typed)).toBe(located)
  })

  it('gives a name in the Studio to a command that knows no other', () => {
    expect(locate('schema extract --path a.json')).toBe(
      `schema extract --path ${relative(studioDir, `${cwd}/a.json`)}`,
    )
  })

  it.each(['dataset export', 'dataset export production', 'dataset export production --raw'])(
    'leaves no export among the files of the Studio: %s',
    (line) => {
      expect(() => locate(line)).toThrow(UsageError)
    },
  )
})
