import {Button, Flex} from '@sanity/ui'
import {type FindingKind, findingKinds} from './finding-kinds.ts'

type Props = {
  counts: ReadonlyMap<string, number>
  value: FindingKind | undefined
  onChoose: (kind: FindingKind | undefined) => void
}

/** What there is to do at a glance: a button for each kind of finding, pressed again it lets go. */
export const FilterKinds = ({counts, value, onChoose}: Props) => (
  <Flex as="fieldset" gap={2} wrap="wrap" style={{border: 0, margin: 0, padding: 0}}>
    <legend hidden>Kind of finding</legend>
    {findingKinds
      .filter(({kind}) => kind === value || (counts.get(kind) ?? 0) > 0)
      .map(({kind, title}) => (
        <Button
          key={kind}
          mode={kind === value ? 'default' : 'ghost'}
          tone={kind === value ? 'primary' : 'default'}
          fontSize={1}
          padding={3}
          aria-pressed={kind === value}
          text={`${title} ${counts.get(kind) ?? 0}`}
          onClick={() => onChoose(kind === value ? undefined : kind)}
        />
      ))}
  </Flex>
)
