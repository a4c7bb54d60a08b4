import type {ChangedUnit} from '@preop/translation'
import type {PublishPlan} from './publish-plan.ts'

/** What an editor is told once a page is published. */
export const publishedMessage = (
  {moved, kept, published}: PublishPlan,
  unchanged: readonly ChangedUnit[],
): {title: string; description: string} => {
  const led = moved.map(({from, to}) => `${from} now leads to ${to}.`)
  const marked =
    unchanged.length > 0 ? ['Translations that you marked are kept, with a note to readers.'] : []
  const texts = kept.length === 1 ? '1 translation' : `${kept.length} translations`
  const newer =
    kept.length > 0
      ? [
          `${texts} approved since this draft was begun stay on the page, though the draft had older ones.`,
        ]
      : []
  return {
    title: published ? 'The changes are published' : 'The page is published',
    description: [...led, ...marked, ...newer].join(' '),
  }
}
