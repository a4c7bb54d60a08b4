import {generateKeyPairSync, sign} from 'node:crypto'
import {hashedText, reportToJson} from '@preop/content/audit'
import {auditFixture} from '@preop/content/audit/fixtures'
import fc from 'fast-check'
import {checkChain} from './check-chain.ts'
import {checkReport} from './check-report.ts'
import {sealReport} from './seal-report.ts'

const own = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519')

const signed = reportToJson(sealReport(auditFixture, own.privateKey))
const unsigned = reportToJson(sealReport(auditFixture, undefined))
const bytes = (text: string) => new TextEncoder().encode(text)
const problems = (text: string | Uint8Array, key = own.publicKey) =>
  checkReport(typeof text === 'string' ? bytes(text) : text, key).problems

describe('checkReport', () => {
  it('finds nothing wrong with a report as it was written', () => {
    expect(problems(signed)).toEqual([])
    expect(checkReport(bytes(unsigned), undefined).problems).toEqual([])
    expect(reportToJson(sealReport(auditFixture, own.privateKey))).toBe(signed)
  })

  it.each<[string, string, RegExp]>([
    ['a text changed', signed.replace('Genou', 'Hanche'), /content was changed/],
    ['a reviewer added', signed.replace('u-reviewer', 'u-x'), /content/],
    ['white space added', `${signed}\n`, /not written as Preop writes/],
    ['an escape for a letter', signed.replace('Genou', '\\u0047enou'), /not written as/],
    [
      'a member twice',
      signed.replace('"version": 1', '"version": 1,\n  "version": 1'),
      /not written/,
    ],
    [
      'members in another order',
      JSON.stringify(sealReport(auditFixture, own.privateKey)),
      /not written/,
    ],
    ['a byte order mark', `\uFEFF${signed}`, /not JSON/],
    ['a member of somebody else', signed.replace('"version"', '"versions"'), /not an audit/],
    ['nothing', '', /not JSON/],
  ])('finds %s', (_, text, message) => {
    expect(problems(text).join('\n')).toMatch(message)
  })

  it('finds a new digest where only the key could make a new signature', () => {
    const content = {...auditFixture, site: 'https://elsewhere.example'}
    const {digest} = sealReport(content, undefined).proof
    const {signature} = sealReport(auditFixture, own.privateKey).proof
    const forged = reportToJson({...content, proof: {digest, signature}})
    expect(problems(forged)).toEqual(['The signature is not one of this content by this key.'])
  })

  it('finds a report without a signature, or by another key', () => {
    expect(problems(unsigned).join()).toContain('not signed')
    expect(problems(signed, other.publicKey).join()).toContain('names the key')
    const {digest, signature} = sealReport(auditFixture, own.privateKey).proof
    const value = sign(null, Buffer.from(hashedText(auditFixture)), other.privateKey)
    const wrong = {...signature, algorithm: 'Ed25519', value: value.toString('base64')}
    const forged = reportToJson({...auditFixture, proof: {digest, signature: wrong}})
    expect(problems(forged)).toEqual(['The signature is not one of this content by this key.'])
  })

  it('finds any character changed into any other', () => {
    const place = fc.nat({max: signed.length - 1})
    fc.assert(
      fc.property(place, fc.string({unit: 'binary', minLength: 1, maxLength: 1}), (at, put) => {
        fc.pre(put !== signed[at])
        expect(problems(signed.slice(0, at) + put + signed.slice(at + 1))).not.toEqual([])
      }),
      {numRuns: 300},
    )
  })

  it('finds a bit flipped in any byte', () => {
    const whole = bytes(signed)
    for (let at = 0; at < whole.length; at++) {
      const flipped = whole.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte))
      expect(problems(flipped)).not.toEqual([])
    }
  })
})

describe('checkChain', () => {
  const first = sealReport(auditFixture, undefined)
  const content = {
    ...auditFixture,
    takenAt: '2026-12-28T00:00:00.000Z',
    previous: {takenAt: first.takenAt, sha256: first.proof.digest.value},
  }
  const second = sealReport(content, undefined)

  it.each([
    ['the next one', second, first, []],
    ['one that names no other', {...second, previous: null}, first, [/names no previous audit/]],
    ['one after another', second, second, [/names the previous audit/, /not before/]],
    ['one of another locale', {...second, locale: 'de' as const}, first, [/of locale "de"/]],
    ['one of another scope', {...second, document: 'procedure-x'}, first, [/procedure-x/]],
    ['one of the same time', {...second, takenAt: first.takenAt}, first, [/not before/]],
  ])('takes %s', (_, report, previous, expected) => {
    expect(checkChain(report, previous)).toEqual(
      expected.map((message) => expect.stringMatching(message)),
    )
  })
})
