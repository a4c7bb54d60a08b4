import {join} from 'node:path'
import {makeLocal} from './make-local.ts'
import {runSanity, studioDirectory} from './run-sanity.ts'

const output = join(studioDirectory, 'dist')

/** The Studio takes only variables with its own prefix; the project has one name for each. */
const hostedEnvironment = () => ({
  ...(process.env.SANITY_PROJECT_ID && {SANITY_STUDIO_PROJECT_ID: process.env.SANITY_PROJECT_ID}),
  ...(process.env.SANITY_DATASET && {SANITY_STUDIO_DATASET: process.env.SANITY_DATASET}),
})

const started = performance.now()
runSanity(['build', '--yes'], hostedEnvironment())
makeLocal(output)
console.log(`Built the Studio in ${((performance.now() - started) / 1000).toFixed(1)} s: ${output}`)
