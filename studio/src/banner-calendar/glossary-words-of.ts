import {sourceLocale} from '@preop/locales'
import type {Surroundings} from './surroundings.model.ts'

/** The hospital's own terms and their synonyms in the source locale: in them every letter counts. */
export const glossaryWordsOf = (terms: Surroundings['terms']): string[] =>
  terms
    .flatMap(({term, synonyms}) => [term, ...synonyms])
    .flatMap((field) => field.filter(({language}) => language === sourceLocale))
    .flatMap(({value}) => value ?? [])
