import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {findRemoteUrls} from './find-remote-urls.ts'
import {runSanity, studioDirectory} from './run-sanity.ts'
import {stripRemote} from './strip-remote.ts'

const output = join(studioDirectory, 'dist')

/** The Studio takes only variables with its own prefix; the project has one name for each. */
const hostedEnvironment = () => ({
  ...(process.env.SANITY_PROJECT_ID && {SANITY_STUDIO_PROJECT_ID: process.env.SANITY_PROJECT_ID}),
  ...(process.env.SANITY_DATASET && {SANITY_STUDIO_DATASET: process.env.SANITY_DATASET}),
})

const pagesAndStyles = () =>
  readdirSync(output, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html') || name.endsWith('.css'))
    .map((name) => join(output, name))

const makeLocal = (file: string) => {
  const source = stripRemote(readFileSync(file, 'utf8'))
  const left = findRemoteUrls(source)
  if (left.length > 0)
    throw new Error(
      `${file} still names other hosts: ${left.join(', ')}. The Studio must not phone home: teach studio/scripts/strip-remote.ts to take them out.`,
    )
  writeFileSync(file, source)
}

const started = performance.now()
runSanity(['build', '--yes'], hostedEnvironment())
for (const file of pagesAndStyles()) makeLocal(file)
console.log(`Built the Studio in ${((performance.now() - started) / 1000).toFixed(1)} s: ${output}`)
