import type {FindingStage} from './finding.ts'

const titles: Readonly<Record<FindingStage, string>> = {
  published: 'Published',
  draft: 'Draft',
  both: 'Published and draft',
  fixedInDraft: 'Mended in draft',
}

/** How the queue names the versions a finding stands in. */
export const titleOfStage = (stage: FindingStage): string => titles[stage]
