export {expandSample, type SampleDocument} from './expand-sample.ts'
export {type Gaps, listGaps} from './list-gaps.ts'
export {type Inline, MarkupError, parseInline} from './parse-inline.ts'
export {sampleDir} from './sample-dir.ts'
