import type {TranslationWork, WorkUnit} from '../work/translation-work.types.ts'
import {workId} from '../work/work-id.ts'
import type {ExchangeUnit} from './exchange.types.ts'

type Target = Pick<WorkUnit, 'status' | 'origin'> & {
  readonly unit: Pick<ExchangeUnit, 'path' | 'sourceHash' | 'sourceCanonical'>
  readonly value: ExchangeUnit['source']
}

/** A sidecar of the document `page` with these translations in it. */
export const toWork = (locale: string, targets: readonly Target[]): TranslationWork => ({
  _id: workId('page', locale),
  _type: 'translationWork',
  language: locale,
  source: {_type: 'reference', _ref: 'page', _weak: true},
  units: targets.map(({unit, value, status, origin}) => ({
    _key: unit.path,
    path: unit.path,
    sourceHash: unit.sourceHash,
    sourceSnapshot: unit.sourceCanonical,
    ...(typeof value === 'string' ? {target: value} : {targetBody: [value]}),
    status,
    origin,
    translatedBy: 'u1',
    translatedAt: '2026-11-28T00:00:00.000Z',
  })),
})
