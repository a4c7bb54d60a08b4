import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {ensureChromium} from './support/ensure-chromium.ts'
import {runCommand} from './support/run-command.ts'

/**
 * Everything that has to hold before a change lands, in one command. A step that is no test runner
 * counts as one test. The last line is `N passed, N failed`.
 */
type Count = {passed: number; failed: number}

const reports = '.preop/test-reports'
const bin = (name: string) => join('node_modules', '.bin', name)

const jestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  numPendingTests: z.number(),
})
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
})

const readReport = <Report>(name: string, shape: z.ZodType<Report>): Report | undefined => {
  try {
    return shape.parse(JSON.parse(readFileSync(join(reports, name), 'utf8')))
  } catch {
    return undefined
  }
}

const check = async (args: string[]): Promise<Count> => {
  const code = await runCommand(args)
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1}
}

/** A runner that ends without a report has failed, whatever else it says; so has a skipped test. */
const jest = async (): Promise<Count> => {
  // Left to itself jest leaves one core alone, which is half of a small machine.
  const args = [bin('jest'), '--maxWorkers=100%', '--json', `--outputFile=${reports}/jest.json`]
  const code = await runCommand(args, {NODE_OPTIONS: '--experimental-vm-modules', TZ: 'UTC'})
  const report = readReport('jest.json', jestReport)
  if (!report) return {passed: 0, failed: 1}
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests
  return {passed: report.numPassedTests, failed: failed || Number(code !== 0)}
}

const playwright = async (): Promise<Count> => {
  const chromium = await ensureChromium()
  if (!chromium) return {passed: 0, failed: 1}
  const code = await runCommand([bin('playwright'), 'test'], {
    PREOP_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json`,
    TZ: 'UTC',
  })
  const report = readReport('playwright.json', playwrightReport)
  if (!report) return {passed: 0, failed: 1}
  const {expected, unexpected, flaky, skipped} = report.stats
  const failed = unexpected + flaky + skipped + report.errors.length
  return {passed: expected, failed: failed || Number(code !== 0)}
}

const steps: [string, () => Promise<Count>][] = [
  ['Lint and format', () => check([bin('biome'), 'check', '.'])],
  ['Types', () => check([bin('tsc'), '--noEmit'])],
  ['Generated types are current', () => check(['studio/scripts/typegen.ts', '--check'])],
  ['Unit, component and integration tests', jest],
  ['Browser tests', playwright],
]

rmSync(reports, {recursive: true, force: true})
mkdirSync(reports, {recursive: true})
const total: Count = {passed: 0, failed: 0}
const lines: string[] = []
for (const [title, run] of steps) {
  process.stdout.write(`\n• ${title}\n`)
  const start = performance.now()
  const {passed, failed} = await run()
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  lines.push(
    `${failed === 0 ? '✓' : '✗'} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`,
  )
}
process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
