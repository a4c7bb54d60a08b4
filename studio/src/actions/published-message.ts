import type {ChangedUnit} from '@preop/translation'
import type {PublishPlan} from './publish-plan.ts'

/** What an editor is told once a page is published. */
export const publishedMessage = (
  {moved, published}: PublishPlan,
  unchanged: readonly ChangedUnit[],
): {title: string; description: string} => {
  const led = moved.map(({from, to}) => `${from} now leads to ${to}.`)
  const kept =
    unchanged.length > 0 ? ['Translations that you marked are kept, with a note to readers.'] : []
  return {
    title: published ? 'The changes are published' : 'The page is published',
    description: [...led, ...kept].join(' '),
  }
}
