import {isRecord} from '../is-record.ts'
import type {DocumentUnit} from '../work/document-units.ts'
import {definitionsIn} from './definitions-in.ts'

/** The documents of glossary terms that a unit's text is linked to. */
export const termIdsIn = ({source}: Pick<DocumentUnit, 'source'>): readonly string[] =>
  definitionsIn(source.value).flatMap(({_type, term}) =>
    _type === 'glossaryTermLink' && isRecord(term) && typeof term._ref === 'string'
      ? [term._ref]
      : [],
  )
