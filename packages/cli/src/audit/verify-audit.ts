import {checkAudit, type VerifiedAudit} from './check-audit.ts'
import {readVerifyArgs} from './read-verify-args.ts'

const toLines = ({file, valid, problems, ...told}: VerifiedAudit): readonly string[] => {
  if (!valid) return [`${file} does NOT hold:`, ...problems.map((problem) => `- ${problem}`)]
  const {sha256, signedBy, previous, previousChecked} = told
  const unchecked = previous && !previousChecked ? ' (not checked: --previous FILE)' : ''
  return [
    `${file} is as it was written.`,
    `SHA-256  ${sha256}`,
    `Signed   ${signedBy ? `by the key ${signedBy}` : 'no: anybody can make a digest'}`,
    `Previous ${previous ?? 'none'}${unchecked}`,
  ]
}

/** `preop audit verify`: says whether a report holds; 1 if it does not. */
export const verifyAudit = async (args: string[]): Promise<number> => {
  const told = checkAudit(args)
  const {json} = readVerifyArgs(args)
  process.stdout.write(json ? `${JSON.stringify(told)}\n` : `${toLines(told).join('\n')}\n`)
  return told.valid ? 0 : 1
}
