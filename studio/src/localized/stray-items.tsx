import {isLocale} from '@preop/locales'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {type ArrayOfObjectsInputProps, unset} from 'sanity'
import {itemMember} from './item-member.ts'
import {localizedItems} from './localized-items.ts'

const excerpt = (value: unknown) =>
  typeof value === 'string' ? `“${value.slice(0, 80)}”` : 'a text'

/** Items that no locale shows: a second one for a locale, one for a locale nobody knows. */
export const StrayItems = ({input}: {readonly input: ArrayOfObjectsInputProps}) => {
  const strays = localizedItems(input.value).filter(
    ({_key, language}) => !isLocale(language) || itemMember(input, language)?.key !== _key,
  )
  if (strays.length === 0) return null
  return (
    <Stack gap={2}>
      {strays.map(({_key, language, value}) => (
        <Card key={_key} tone="critical" border radius={2} padding={3}>
          <Flex align="center" gap={3} wrap="wrap">
            <Text size={1}>
              {isLocale(language)
                ? `A second text for ${language}: ${excerpt(value)}`
                : `A text for “${language}”, which is not a locale of this site: ${excerpt(value)}`}
            </Text>
            {!input.readOnly && (
              <Button
                fontSize={1}
                mode="ghost"
                onClick={() => input.onChange(unset([{_key}]))}
                padding={2}
                text="Remove"
                tone="critical"
              />
            )}
          </Flex>
        </Card>
      ))}
    </Stack>
  )
}
