import {workId} from '@preop/translation'
import type {UnitAddress} from '../unit-row.ts'

/** The documents a unit is made of: the public one and the sidecar of its locale. */
export const unitIds = ({documentId, locale}: UnitAddress): readonly string[] => [
  documentId,
  workId(documentId, locale),
]
