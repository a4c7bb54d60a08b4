import {findTerms} from '../glossary/find-terms.ts'
import type {FailedCheck} from './check.types.ts'
import type {Check} from './checked-pair.types.ts'

/** A term of the glossary in the source has one of its accepted forms in the target. */
export const glossaryCheck: Check = ({source, target, glossary}) => {
  if (glossary.length === 0) return []
  const hits = findTerms(source.text, glossary, source.locale)
  const used = new Set(findTerms(target.text, glossary, target.locale).map(({term}) => term.id))
  const seen = new Set<string>()
  return hits.flatMap(({term, start, end, text}): readonly FailedCheck[] => {
    const forms = term.forms[target.locale] ?? []
    if (forms.length === 0 || used.has(term.id) || seen.has(term.id)) return []
    seen.add(term.id)
    const at = {text, start, end}
    return [
      {
        check: 'glossary',
        severity: 'warning',
        fault: 'lost',
        expected: forms,
        found: [],
        source: at,
      },
    ]
  })
}
