import {getLocale, sourceLocale} from '@preop/locales'
import {findTerms, type GlossaryTerm} from '@preop/translation'
import type {MarkedField} from '../marked/code.ts'
import {MarkedWords} from './marked-words.tsx'
import {Mark, Reading} from './unit-styles.ts'

type Props = {
  readonly field: MarkedField
  readonly terms: readonly GlossaryTerm[]
}

/** The source text of one box, its glossary terms marked where it has no codes, its codes as chips. */
export const SourceField = ({field: {text, codes}, terms}: Props) => {
  const hits = codes.length > 0 ? [] : findTerms(text, terms, sourceLocale)
  const parts = hits.map(({start, end}, index) => ({
    start,
    before: text.slice(hits[index - 1]?.end ?? 0, start),
    term: text.slice(start, end),
  }))
  return (
    <Reading lang={sourceLocale} dir={getLocale(sourceLocale).dir}>
      {codes.length > 0 ? (
        <MarkedWords text={text} codes={codes} />
      ) : (
        <>
          {parts.map(({start, before, term}) => (
            <span key={start}>
              {before}
              <Mark>{term}</Mark>
            </span>
          ))}
          {text.slice(hits.at(-1)?.end ?? 0)}
        </>
      )}
    </Reading>
  )
}
