import {sourceLocale} from '@preop/locales'
import {canonicalText, diffWords} from '@preop/translation'
import {Card, Grid, Stack, Text} from '@sanity/ui'

type Side = 'removed' | 'added'

const sides = ['removed', 'added'] as const

const Words = ({parts, side}: {parts: ReturnType<typeof diffWords>; side: Side}) => {
  const Mark = side === 'removed' ? 'del' : 'ins'
  const color = side === 'removed' ? 'critical' : 'positive'
  const keyed = parts.map((part, index) => ({...part, key: `${index}`}))
  return (
    <Text size={1} style={{overflowWrap: 'anywhere', whiteSpace: 'pre-wrap'}}>
      {keyed.map(({kind, text, key}) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        if (kind !== side) return null
        return (
          <Mark key={key} style={{background: `var(--card-badge-${color}-bg-color)`}}>
            {text}
          </Mark>
        )
      })}
    </Text>
  )
}

type Props = {
  /** Canonical forms of the source text, then and now. */
  readonly before: string
  readonly after: string
  /** What the two are. */
  readonly titles: readonly [string, string]
}

/** The old and the new source text side by side; what is only in one is marked there. */
export const WordDiff = ({before, after, titles}: Props) => {
  const parts = diffWords(canonicalText(before), canonicalText(after), sourceLocale)
  const isSameText = parts.every(({kind}) => kind === 'same')
  return (
    <Stack gap={2}>
      <Grid gridTemplateColumns={[1, 1, 2]} gap={2}>
        {sides.map((side, index) => (
          <Card key={side} border radius={2} padding={3} lang={sourceLocale}>
            <Stack gap={3}>
              <Text size={0} muted weight="medium">
                {titles[index]}
              </Text>
              <Words parts={parts} side={side} />
            </Stack>
          </Card>
        ))}
      </Grid>
      {isSameText && (
        <Text size={1} muted>
          The words are the same; a link, an emphasis, the time of a step or the kind of paragraph
          changed.
        </Text>
      )}
    </Stack>
  )
}
