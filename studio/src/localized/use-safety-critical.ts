import {isRecord, isSafetyCritical} from '@preop/schema/rules'
import {type Path, useFormValue} from 'sanity'

/** Whether the field at a path belongs to a section whose stale text could harm. */
export const useSafetyCritical = (path: Path): boolean => {
  const parent = useFormValue(path.slice(0, -1))
  return (
    isRecord(parent) && parent._type === 'section' && isSafetyCritical(String(parent.kind ?? ''))
  )
}
