import {z} from 'zod'

const shape = z.object({
  /** The sample as `npm start` serves it. */
  sample: z.url(),
  lake: z.url(),
  /** The data folder of the sample's lake, to add people and tokens to. */
  lakeData: z.string(),
  signIn: z.url(),
  startOutput: z.string(),
  /** Approved text in seven locales, Arabic among them. */
  fixtures: z.url(),
  fixturesLake: z.url(),
  /** An administrator's, of the fixtures' lake. */
  fixturesToken: z.string(),
})

/** Where the sites under test are; set by the global setup. */
export const sites = shape.parse(JSON.parse(process.env.PREOP_TEST_SITES ?? '{}'))
