import type {PrintToolsProps} from '@preop/ui'
import type {Words} from './words.ts'

/** How to get a page on paper, in the reader's words. */
export const printLabels = (words: Words): PrintToolsProps['labels'] => ({
  heading: words('print.heading'),
  how: words('print.how'),
  pdf: words('print.pdf'),
  large: words('print.large'),
  largeHint: words('print.largeHint'),
})
