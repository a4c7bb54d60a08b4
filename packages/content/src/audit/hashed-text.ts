import {canonicalJson} from './canonical-json.ts'

/**
 * What the digest and the signature of a report are of: the canonical JSON of all its members but
 * `proof`. By hand: `jq -cSj 'del(.proof)' audit.json | sha256sum`.
 */
export const hashedText = (report: object): string => {
  const members = Object.entries(report).filter(([name]) => name !== 'proof')
  return canonicalJson(Object.fromEntries(members))
}
