import type {LostWork} from '@preop/translation'

const isLostApproved = ({status}: LostWork) => status === 'approved'

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`

/** How much work no list shows, unfinished first; undefined when there is none. */
export const lostSentence = (lost: readonly LostWork[]): string | undefined => {
  const approved = lost.filter(isLostApproved).length
  const open = lost.length - approved
  const parts = [
    open > 0 && counted(open, 'piece of unfinished work', 'pieces of unfinished work'),
    approved > 0 && counted(approved, 'approved text', 'approved texts'),
  ].filter((part) => part !== false)
  if (parts.length === 0) return undefined
  return `${parts.join(' and ')} ${lost.length === 1 ? 'has lost its' : 'have lost their'} source`
}
