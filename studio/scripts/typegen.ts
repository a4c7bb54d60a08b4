import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runSanity, studioDirectory} from './run-sanity.ts'

const generated = join(studioDirectory, '../packages/schema/src/generated/sanity.types.ts')
const isCheck = process.argv.includes('--check')

const before = existsSync(generated) ? readFileSync(generated, 'utf8') : ''
runSanity(['schema', 'extract', '--force'])
runSanity(['typegen', 'generate'])
const isSame = readFileSync(generated, 'utf8') === before

// A check that repaired what it found would pass the second time.
if (isCheck) writeFileSync(generated, before)
if (isCheck && !isSame) {
  console.error(
    `${generated} differs from the schema and queries. Run "npm run typegen -w studio" and commit the result.`,
  )
  process.exitCode = 1
}
if (!isCheck) console.log(isSame ? 'The generated types were up to date.' : `Wrote ${generated}`)
