import type {ListItem} from '@preop/schema/lists'
import type {LeftOver, LegacyElement, Run} from './legacy-page.ts'
import {tidyRuns} from './tidy-runs.ts'

export type ListPlace = {kind: ListItem; level: number}

/** What reading a page has brought so far. */
export const createCollector = () => {
  const elements: LegacyElement[] = []
  const leftOver: LeftOver[] = []
  let runs: Run[] = []
  return {
    elements,
    leftOver,
    write: (run: Run) => {
      runs.push(run)
    },
    /** Ends the paragraph that is being read, if there is one. */
    endParagraph: (list?: ListPlace) => {
      const tidy = tidyRuns(runs)
      runs = []
      if (tidy.length > 0) elements.push({type: 'paragraph', runs: tidy, ...(list ? {list} : {})})
    },
    addHeading: (level: number, text: string) => {
      if (text !== '') elements.push({type: 'heading', level, text})
    },
    leave: (kind: LeftOver['kind'], text: string, detail?: string) => {
      leftOver.push({kind, text, ...(detail === undefined ? {} : {detail})})
    },
  }
}

export type Collector = ReturnType<typeof createCollector>
