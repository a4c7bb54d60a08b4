import {createPrivateKey, createPublicKey} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type AuditReport, reportToCsv, reportToHtml, reportToJson} from '@preop/content/audit'
import {auditFixture} from '@preop/content/audit/fixtures'
import {UsageError} from '../usage-error.ts'
import {checkAudit} from './check-audit.ts'
import {keyId} from './key-id.ts'
import {makeKeyPair} from './make-key-pair.ts'
import {sealReport} from './seal-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'preop-check-audit-'))
afterAll(() => rmSync(folder, {recursive: true}))

const file = (name: string) => join(folder, name)
const write = (name: string, content: string) => writeFileSync(file(name), content)
const keys = {private: file('keys/audit-private.pem'), public: file('keys/audit-public.pem')}

beforeAll(async () => {
  expect(await makeKeyPair(['--out', file('keys')])).toBe(0)
  const key = createPrivateKey(readFileSync(keys.private))
  const first = sealReport(auditFixture, key)
  const previous = {takenAt: first.takenAt, sha256: first.proof.digest.value}
  const content = {...auditFixture, takenAt: '2026-12-28T00:00:00.000Z', previous}
  const second: AuditReport = sealReport(content, key)
  write('first.json', reportToJson(first))
  write('second.json', reportToJson(second))
  write('unsigned.json', reportToJson(sealReport(auditFixture, undefined)))
  write('second.html', reportToHtml(second))
  write('second.csv', reportToCsv(second))
  write('changed.html', reportToHtml(second).replace('u-reviewer', 'u-somebody'))
})

const check = (name: string, ...args: string[]) => checkAudit([file(name), ...args])
const signed = ['--public-key', keys.public]

describe('checkAudit', () => {
  it('holds a report that is signed, and says by which key', () => {
    const {valid, signedBy, previousChecked} = check('second.json', ...signed)
    const key = keyId(createPublicKey(readFileSync(keys.public)))
    expect([valid, signedBy, previousChecked]).toEqual([true, key, false])
  })

  it.each<[string, string, string[], RegExp[]]>([
    ['the next of a chain', 'second.json', [...signed, '--previous', file('first.json')], []],
    ['a digest without a signature', 'unsigned.json', [], []],
    ['HTML', 'second.html', [...signed, '--report', file('second.json')], []],
    ['CSV', 'second.csv', [...signed, '--report', file('second.json')], []],
    ['no signature where one is asked for', 'unsigned.json', signed, [/not signed/]],
    [
      'changed HTML',
      'changed.html',
      [...signed, '--report', file('second.json')],
      [/not what Preop makes/],
    ],
    [
      'HTML of another report',
      'second.html',
      [...signed, '--report', file('first.json')],
      [/not what Preop makes/],
    ],
    [
      'a previous audit that is not signed',
      'second.json',
      [...signed, '--previous', file('unsigned.json')],
      [/^Previous audit: The report is not signed/],
    ],
    [
      'the wrong previous audit',
      'first.json',
      [...signed, '--previous', file('second.json')],
      [/names no previous audit/, /not before/],
    ],
  ])('tells of %s', (_, name, args, expected) => {
    const {problems, valid} = check(name, ...args)
    expect(problems).toEqual(expected.map((message) => expect.stringMatching(message)))
    expect(valid).toBe(expected.length === 0)
  })

  it.each<[string, () => unknown, RegExp]>([
    ['no file', () => checkAudit([]), /Name one file/],
    ['a signed report without a key', () => check('first.json'), /--public-key FILE/],
    ['HTML alone', () => check('second.html', ...signed), /--report FILE/],
  ])('cannot tell from %s', (_, act, message) => {
    expect(act).toThrow(UsageError)
    expect(act).toThrow(message)
  })

  it.each<[string, () => unknown]>([
    ['a file that is not there', () => check('none.json', ...signed)],
    ['a private key', () => check('first.json', '--public-key', keys.private)],
    ['a report for a key', () => check('first.json', '--public-key', file('first.json'))],
  ])('refuses %s', (_, act) => {
    expect(act).toThrow(/^Expected (?!.*BEGIN)/)
  })
})

describe('makeKeyPair', () => {
  it('makes files for their owner only and replaces none', async () => {
    const before = readFileSync(keys.private, 'utf8')
    expect(statSync(keys.private).mode & 0o777).toBe(0o600)
    expect(statSync(keys.public).mode & 0o777).toBe(0o600)
    expect(statSync(file('keys')).mode & 0o777).toBe(0o700)
    await expect(makeKeyPair(['--out', file('keys')])).rejects.toThrow(UsageError)
    expect(readFileSync(keys.private, 'utf8')).toBe(before)
    await expect(makeKeyPair([])).rejects.toThrow(UsageError)
  })
})
