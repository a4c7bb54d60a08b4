import {isRecord} from '../is-record.ts'

/**
 * Ids that a document refers to and that must exist: every `_ref` that is neither weak nor into
 * another dataset.
 */
export const collectStrongReferences = (document: unknown): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isRecord(value)) {
      const {_ref, _weak, _dataset, _projectId} = value
      const isOurs = _dataset === undefined && _projectId === undefined
      if (typeof _ref === 'string' && _weak !== true && isOurs) found.add(_ref)
      Object.values(value).forEach(visit)
    }
  }
  visit(document)
  return found
}
