import {serveFixtures} from '../support/serve-fixtures.ts'
import {serveSample} from '../support/serve-sample.ts'

/** Brings up both sites once for all browser tests; `sites.ts` tells the tests where they are. */
const globalSetup = async () => {
  const sample = await serveSample()
  const fixtures = await serveFixtures()
  process.env.PREOP_TEST_SITES = JSON.stringify({
    sample: sample.siteUrl,
    lake: sample.lakeUrl,
    signIn: sample.signIn,
    startOutput: sample.output,
    fixtures: fixtures.siteUrl,
  })
  return async () => {
    await fixtures.stop()
    await sample.stop()
  }
}

export default globalSetup
