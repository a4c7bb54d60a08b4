import {Stack, Text} from '@sanity/ui'
import {describeChange} from '../../actions/describe-change.ts'
import {WordDiff} from '../../actions/word-diff.tsx'
import {Panel} from './panel.tsx'
import type {SourceChange} from './source-changes.ts'

/** What has changed in the source since it was translated, word by word. */
export const ChangesPanel = ({changes}: {readonly changes: readonly SourceChange[]}) =>
  changes.length === 0 ? null : (
    <Panel title="What changed in the source" tone="caution">
      {changes.map(({then, before, after, change}) => (
        <Stack key={then} gap={3}>
          <WordDiff before={before} after={after} titles={[`${then}`, 'Now']} />
          <Text size={1} weight="medium">
            {describeChange(change)}
          </Text>
        </Stack>
      ))}
    </Panel>
  )
