import {type Locale, sourceLocale} from '@preop/locales'
import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {MemoryHit} from '../memory-hit.ts'
import {Panel} from './panel.tsx'
import {keysOf} from './shortcuts.ts'

type Props = {
  readonly hits: readonly MemoryHit[] | undefined
  readonly locale: Locale
  readonly canWrite: boolean
  readonly onInsert: (hit: MemoryHit) => void
}

/** What was approved or imported for texts like this one, the most alike first. */
export const MemoryPanel = ({hits, locale, canWrite, onInsert}: Props) => (
  <Panel title="Translation memory">
    {hits === undefined || hits.length === 0 ? (
      <Text size={1} muted>
        {hits === undefined
          ? 'Looking for texts like this one…'
          : 'No translation of a text like this one.'}
      </Text>
    ) : (
      <Stack as="ul" gap={3} padding={0} style={{listStyle: 'none'}}>
        {hits.map((hit, index) => (
          <Card as="li" key={`${hit.from} ${hit.target}`} borderTop paddingTop={3}>
            <Stack gap={4}>
              <Flex gap={2} align="center">
                <Badge tone={hit.score === 100 ? 'positive' : 'default'}>{hit.score} %</Badge>
                <Text size={1} muted textOverflow="ellipsis">
                  {hit.from}
                </Text>
              </Flex>
              <Text size={1} muted lang={sourceLocale}>
                {hit.source}
              </Text>
              <Text size={1} lang={locale}>
                {hit.target}
              </Text>
              {hit.value !== undefined && canWrite && (
                <Flex>
                  <Button
                    aria-keyshortcuts={index === 0 ? keysOf('insertMatch') : undefined}
                    aria-label={`Use this, a match of ${hit.score} percent`}
                    fontSize={1}
                    mode="ghost"
                    onClick={() => onInsert(hit)}
                    padding={2}
                    text="Use this"
                  />
                </Flex>
              )}
            </Stack>
          </Card>
        ))}
      </Stack>
    )}
  </Panel>
)
