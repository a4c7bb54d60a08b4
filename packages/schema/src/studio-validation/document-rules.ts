import {
  type CustomValidator,
  getPublishedId,
  type RuleDef,
  type SanityDocument,
  type ValidationError,
} from 'sanity'
import {findProblems} from '../rules/find-problems.ts'
import type {Finding, Level} from '../rules/rule.ts'
import {fetchValidationContext} from './fetch-validation-context.ts'

const apiVersion = '2025-02-19'

/** Sanity marks the field that the path leads to. */
const toValidationError = ({message, at, rule}: Finding): ValidationError => ({
  message,
  code: `preop.${rule}`,
  path: at.map((step) => (typeof step === 'object' ? {_key: step._key} : step)),
})

const check =
  (level: Level): CustomValidator<SanityDocument | undefined> =>
  async (value, {getClient}) => {
    if (!value) return true
    const document = {...value, _id: getPublishedId(value._id)}
    const context = await fetchValidationContext(getClient({apiVersion}), document)
    const findings = findProblems(document, context).filter((finding) => finding.level === level)
    return findings.length === 0 || findings.map(toValidationError)
  }

/** The `validation` of every document type: the rules the build follows, and no others. */
export const documentRules = <Def extends RuleDef<Def, SanityDocument>>(rule: Def) => [
  rule.custom(check('error')).error(),
  rule.custom(check('warning')).warning(),
]
