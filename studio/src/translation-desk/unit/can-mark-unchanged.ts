import type {DeskRow} from '@preop/translation'
import type {Me} from '../use-me.ts'

const editing: readonly string[] = ['editor', 'administrator']

/** Whether there is a stale translation, and somebody who may say that its meaning holds. */
export const canMarkUnchanged = (
  {roles}: Pick<Me, 'roles'>,
  {freshness, published}: Pick<DeskRow, 'freshness' | 'published'>,
): boolean =>
  freshness === 'substance' &&
  published?.stored !== undefined &&
  roles.some((role) => editing.includes(role))
