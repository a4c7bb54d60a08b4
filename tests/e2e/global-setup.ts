import {serveFixtures} from '../support/serve-fixtures.ts'
import {serveSample} from '../support/serve-sample.ts'

/**
 * Brings up both sites once for all browser tests; `sites.ts` tells the tests where they are. With
 * `PREOP_TEST_SITES` set already, sites that somebody else keeps running are tested.
 */
const globalSetup = async () => {
  if (process.env.PREOP_TEST_SITES) return undefined
  const sample = await serveSample()
  const fixtures = await serveFixtures()
  process.env.PREOP_TEST_SITES = JSON.stringify({
    sample: sample.siteUrl,
    lake: sample.lakeUrl,
    lakeData: sample.dataDir,
    signIn: sample.signIn,
    startOutput: sample.output,
    fixtures: fixtures.siteUrl,
    fixturesLake: fixtures.lakeUrl,
    fixturesToken: fixtures.adminToken,
  })
  return async () => {
    await fixtures.stop()
    await sample.stop()
  }
}

export default globalSetup
