import {generateKeyPairSync} from 'node:crypto'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {UsageError} from '../usage-error.ts'
import {auditUsage} from './audit-usage.ts'
import {keyId} from './key-id.ts'
import {refuseExisting} from './refuse-existing.ts'
import {writeNewFile} from './write-new-file.ts'

/** `preop audit key`: makes an Ed25519 pair, both files for their owner only. */
export const makeKeyPair = async (args: string[]): Promise<number> => {
  const {values} = parseArgs({
    args,
    options: {out: {type: 'string'}, json: {type: 'boolean', default: false}},
  })
  if (!values.out) throw new UsageError(`Name a folder: --out DIR\n${auditUsage}`)
  const privateFile = join(values.out, 'audit-private.pem')
  const publicFile = join(values.out, 'audit-public.pem')
  refuseExisting(privateFile)
  refuseExisting(publicFile)
  mkdirSync(values.out, {recursive: true, mode: 0o700})
  const {privateKey, publicKey} = generateKeyPairSync('ed25519')
  writeNewFile(privateFile, String(privateKey.export({type: 'pkcs8', format: 'pem'})))
  writeNewFile(publicFile, String(publicKey.export({type: 'spki', format: 'pem'})))
  const id = keyId(publicKey)
  process.stdout.write(
    values.json
      ? `${JSON.stringify({privateKey: privateFile, publicKey: publicFile, key: id})}\n`
      : `Made the key ${id}.\nKeep private: ${privateFile}\nGive to who checks: ${publicFile}\n`,
  )
  return 0
}
