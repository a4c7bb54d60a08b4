import {type KeyObject, verify} from 'node:crypto'
import {type AuditReport, auditReportModel, hashedText, reportToJson} from '@preop/content/audit'
import {keyId} from './key-id.ts'
import {sha256} from './sha256.ts'

/** What was read, if it is a report at all, and everything that is wrong with it. */
export type CheckedReport = {
  readonly report: AuditReport | undefined
  readonly problems: readonly string[]
}

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes))
  } catch {
    return undefined
  }
}

const signatureProblems = (report: AuditReport, key: KeyObject): readonly string[] => {
  const {signature} = report.proof
  if (!signature) return ['The report is not signed: it has a digest only, which anybody can make.']
  if (signature.key !== keyId(key))
    return [`The report names the key ${signature.key}; the public key given is ${keyId(key)}.`]
  const value = Buffer.from(signature.value, 'base64')
  // Base64 of one signature can be written in several ways; only one of them is ours.
  const isOurs = value.toString('base64') === signature.value
  const isValid = verify(null, Buffer.from(hashedText(report)), key, value)
  return isOurs && isValid ? [] : ['The signature is not one of this content by this key.']
}

/**
 * Checks the file of a JSON report: that it is byte for byte as Preop writes it, that its content
 * has the digest it names, and that the signature is by the key.
 *
 * @param key - the operator's public key; undefined leaves the signature unchecked
 */
export const checkReport = (bytes: Uint8Array, key: KeyObject | undefined): CheckedReport => {
  const value = parseJson(bytes)
  const parsed = auditReportModel.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where =
      value === undefined ? 'it is not JSON' : `${issue?.path.join('.')}: ${issue?.message}`
    return {report: undefined, problems: [`This is not an audit of version 1: ${where}.`]}
  }
  const report = parsed.data
  const found = sha256(hashedText(report))
  const {value: named} = report.proof.digest
  return {
    report,
    problems: [
      ...(Buffer.from(reportToJson(value)).equals(bytes)
        ? []
        : ['The file is not written as Preop writes a report: it was changed after it was made.']),
      ...(found === named
        ? []
        : [`The content was changed: its SHA-256 is ${found}, the report names ${named}.`]),
      ...(key ? signatureProblems(report, key) : []),
    ],
  }
}
