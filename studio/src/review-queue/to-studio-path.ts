import type {PathSegment} from '@preop/schema/rules'

const stepOf = (step: PathSegment): string => {
  if (typeof step === 'number') return `[${step}]`
  return typeof step === 'string' ? `.${step}` : `[_key==${JSON.stringify(step._key)}]`
}

/** A path as the Studio's links carry it: `sections[_key=="risks"].body[_key=="en"].value`. */
export const toStudioPath = (at: readonly PathSegment[]): string =>
  at.map(stepOf).join('').replace(/^\./, '')
