import {
  type CustomValidator,
  getPublishedId,
  type RuleDef,
  type SanityDocument,
  type ValidationError,
} from 'sanity'
import {findProblems} from '../rules/find-problems.ts'
import {toStudioPath} from '../rules/path.ts'
import type {Finding, Level, ValidationContext} from '../rules/rule.ts'
import {fetchValidationContext} from './fetch-validation-context.ts'

const apiVersion = '2025-02-19'

/** Sanity marks the field that the path leads to. */
const toValidationError = ({message, at, rule}: Finding): ValidationError => ({
  message,
  code: `preop.${rule}`,
  path: toStudioPath(at),
})

const lakeSilent: ValidationError = {
  message:
    'The content lake does not answer, so this document could not be checked. It is checked again with your next change.',
  code: 'preop.not-checked',
  path: [],
}

type Judged = {value: SanityDocument; findings: Finding[]}

/** Sanity asks for errors and for warnings apart; the document is judged once for both. */
const judged = new WeakMap<ValidationContext, Judged>()

const judge = (value: SanityDocument, context: ValidationContext): Finding[] => {
  const last = judged.get(context)
  if (last?.value === value) return last.findings
  const findings = findProblems({...value, _id: getPublishedId(value._id)}, context)
  judged.set(context, {value, findings})
  return findings
}

const check =
  (level: Level): CustomValidator<SanityDocument | undefined> =>
  async (value, {getClient}) => {
    if (!value) return true
    const context = await fetchValidationContext(getClient({apiVersion}), value).catch(
      () => undefined,
    )
    if (!context) return level === 'warning' || [lakeSilent]
    const findings = judge(value, context).filter((finding) => finding.level === level)
    return findings.length === 0 || findings.map(toValidationError)
  }

/** The `validation` of every document type: the rules the build follows, and no others. */
export const documentRules = <Def extends RuleDef<Def, SanityDocument>>(rule: Def) => [
  rule.custom(check('error')).error(),
  rule.custom(check('warning')).warning(),
]
