import {getLocale, type Locale} from '@preop/locales'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {MarkedField} from '../marked/code.ts'
import type {UnitTexts} from '../unit-session.ts'
import {MarkedWords} from './marked-words.tsx'
import {Pair, Reading} from './unit-styles.ts'

type Props = {
  readonly mine: UnitTexts
  readonly theirs: UnitTexts
  readonly fields: readonly MarkedField[]
  readonly locale: Locale
  readonly onKeep: (whose: 'mine' | 'theirs') => void
}

/** Two people wrote the same unit: both texts, and whose goes on. Nothing is stored until then. */
export const ConflictPanel = ({mine, theirs, fields, locale, onKeep}: Props) => {
  const sides = [
    {whose: 'mine', title: 'Yours, not stored yet', texts: mine, action: 'Go on with mine'},
    {whose: 'theirs', title: 'Stored by somebody else', texts: theirs, action: 'Take theirs'},
  ] as const
  return (
    <Card tone="critical" border radius={3} padding={4} role="alert">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          Somebody else has changed this text while you were writing. Nothing is overwritten: choose
          which of the two goes on.
        </Text>
        <Pair>
          {sides.map(({whose, title, texts, action}) => (
            <Stack key={whose} gap={3}>
              <Text size={1} weight="medium">
                {title}
              </Text>
              <Card radius={2} padding={3} border>
                <Reading lang={locale} dir={getLocale(locale).dir}>
                  {fields.map(({key, codes}) => (
                    <div key={key}>
                      <MarkedWords text={texts[key] ?? ''} codes={codes} />
                    </div>
                  ))}
                </Reading>
              </Card>
              <Flex>
                <Button fontSize={1} mode="ghost" onClick={() => onKeep(whose)} text={action} />
              </Flex>
            </Stack>
          ))}
        </Pair>
      </Stack>
    </Card>
  )
}
