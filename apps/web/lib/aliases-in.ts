import type {ProcedureHead} from '@preop/content'
import type {Resolver} from './resolver.ts'

type Alias = ProcedureHead['names'][number]['alsoCalled'][number]

/** Other names appear only where they exist in the reader's language: a name is never a fallback. */
export const aliasesIn = (aliases: readonly Alias[], resolve: Resolver) =>
  aliases
    .map(({name}) => resolve.text(name))
    .filter((name) => name !== undefined)
    .filter(({lang}) => lang === resolve.locale)
