import {generateKeyPairSync, type KeyPairKeyObjectResult} from 'node:crypto'
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {reportToJson} from '@preop/content/audit'
import {auditFixture} from '@preop/content/audit/fixtures'
import {parseEnvironment} from '../environment.ts'
import {UsageError} from '../usage-error.ts'
import {sealReport} from './seal-report.ts'
import {takeAudit} from './take-audit.ts'

const folder = mkdtempSync(join(tmpdir(), 'preop-take-audit-'))
afterAll(() => rmSync(folder, {recursive: true}))

const write = (name: string, content: string, mode = 0o600) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  chmodSync(path, mode)
  return path
}

const pem = ({privateKey}: KeyPairKeyObjectResult) =>
  String(privateKey.export({type: 'pkcs8', format: 'pem'}))
const report = reportToJson(sealReport(auditFixture, undefined))

const files = {
  report: write('report.json', report),
  tampered: write('tampered.json', report.replace('u-reviewer', 'u-somebody')),
  open: write('open.pem', pem(generateKeyPairSync('ed25519')), 0o644),
  other: write('other.pem', pem(generateKeyPairSync('ed448'))),
}

/** All of these end before anything is asked of a lake. */
const refused = async (args: string[], hosted = false): Promise<unknown> => {
  const environment = parseEnvironment({
    PREOP_DATA_DIR: folder,
    ...(hosted ? {SANITY_PROJECT_ID: 'elsewhere'} : {}),
  })
  return takeAudit(args, environment, new Date('2026-12-28T00:00:00Z')).catch(
    (error: unknown) => error,
  )
}

const fr = ['--locale', 'fr', '--json']

describe('takeAudit', () => {
  it.each<[string, string[], RegExp]>([
    ['no locale', ['--json'], /Give --locale, one of fr/],
    ['an unknown locale', ['--locale', 'xx', '--json'], /Give --locale, one of fr/],
    ['the source locale', ['--locale', 'en', '--json'], /"en" is the source locale/],
    ['no form', ['--locale', 'fr'], /Ask for one of --json, --html, --csv/],
    ['two forms', [...fr, '--csv'], /Ask for one of/],
    ['a name that is taken', [...fr, '--out', files.report], /nothing is ever replaced/],
  ])('takes for wrong usage: %s', async (_, args, message) => {
    const error = await refused(args)
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toMatch(message)
  })

  it('has no names of people elsewhere', async () => {
    expect(await refused([...fr, '--names'], true)).toBeInstanceOf(UsageError)
  })

  it.each<[string, string[], RegExp]>([
    ['no key', [...fr, '--key', join(folder, 'none.pem')], /none\.pem, but the file could not/],
    ['a key that others can read', [...fr, '--key', files.open], /can be read by others/],
    ['a key of another kind', [...fr, '--key', files.other], /Expected an Ed25519 private key/],
    ['a report for a key', [...fr, '--key', files.report], /Expected an Ed25519 private key/],
    ['no previous audit', [...fr, '--previous', join(folder, 'none.json')], /could not be read/],
    ['one that was changed', [...fr, '--previous', files.tampered], /The content was changed/],
    ['a key for it', [...fr, '--previous', files.other], /not an audit of version 1/],
  ])('finds a problem in %s, and shows nothing of a key', async (_, args, message) => {
    const error = await refused(args)
    expect(error).not.toBeInstanceOf(UsageError)
    expect(String(error)).toMatch(message)
    expect(String(error)).not.toContain('BEGIN')
  })
})
