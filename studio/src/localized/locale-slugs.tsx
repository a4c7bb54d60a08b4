import {getLocale, sourceLocale} from '@preop/locales'
import {Button, Card, Flex, Stack} from '@sanity/ui'
import {useEffect, useId, useState} from 'react'
import type {ArrayOfObjectsInputProps} from 'sanity'
import {useEnabledLocales} from '../enabled-locales/use-enabled-locales.ts'
import {itemMember} from './item-member.ts'
import {LocaleValue} from './locale-value.tsx'
import {slugSummary} from './slug-summary.ts'

/** The addresses of a page in the other locales. Editors write them: they are not translations. */
export const LocaleSlugs = ({input}: {readonly input: ArrayOfObjectsInputProps}) => {
  const others = useEnabledLocales().filter((locale) => locale !== sourceLocale)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const isLedTo = others.some((locale) => itemMember(input, locale)?.open)
  useEffect(() => {
    if (isLedTo) setOpen(true)
  }, [isLedTo])
  if (others.length === 0) return null
  return (
    <Stack gap={2}>
      <Flex>
        <Button
          aria-controls={id}
          aria-expanded={isOpen}
          fontSize={1}
          mode={isOpen ? 'ghost' : 'bleed'}
          onClick={() => setOpen(!isOpen)}
          padding={2}
          selected={isOpen}
          text={slugSummary(input.value, others)}
        />
      </Flex>
      {isOpen && (
        <Card
          as="section"
          aria-label="Addresses in other locales"
          id={id}
          border
          radius={2}
          padding={4}
        >
          <Stack gap={4}>
            {others.map((locale) => (
              <LocaleValue
                key={locale}
                input={input}
                language={locale}
                title={getLocale(locale).endonym}
              />
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  )
}
