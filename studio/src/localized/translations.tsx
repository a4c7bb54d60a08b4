import {isLocale, type Locale, sourceLocale} from '@preop/locales'
import {Flex, Stack, Text} from '@sanity/ui'
import {createElement, useEffect, useId, useMemo, useState} from 'react'
import type {ArrayOfObjectsInputProps} from 'sanity'
import {useEnabledLocales} from '../enabled-locales/use-enabled-locales.ts'
import {byStatus} from './by-status.ts'
import {itemMember} from './item-member.ts'
import {localizedItems} from './localized-items.ts'
import {statusIcon} from './status-look.ts'
import {statusWords} from './status-words.ts'
import {TranslationChip} from './translation-chip.tsx'
import {TranslationPanel} from './translation-panel.tsx'
import {translationState} from './translation-state.ts'
import {useFieldAddress} from './use-field-address.ts'
import {useSafetyCritical} from './use-safety-critical.ts'

/** Where the translations of a field stand, a locale a button, each of which opens its text. */
export const Translations = ({input}: {readonly input: ArrayOfObjectsInputProps}) => {
  const locales = useEnabledLocales()
  const safetyCritical = useSafetyCritical(input.path)
  const address = useFieldAddress(input.path)
  const id = useId()
  const states = useMemo(() => {
    const items = localizedItems(input.value)
    return locales
      .filter((locale) => locale !== sourceLocale)
      .flatMap((locale) => {
        const state = translationState(items, locale, safetyCritical)
        return state ? [{locale, state}] : []
      })
  }, [input.value, locales, safetyCritical])

  const [open, setOpen] = useState<Locale>()
  const ledTo = locales.find((locale) => itemMember(input, locale)?.open)
  useEffect(() => {
    if (isLocale(ledTo) && ledTo !== sourceLocale) setOpen(ledTo)
  }, [ledTo])

  const shown = states.find(({locale}) => locale === open)
  if (states.length === 0) return null
  return (
    <Stack gap={2}>
      <Flex align="center" gap={1} wrap="wrap" role="group" aria-label="Translations">
        {byStatus(states).map(({status, locales: inStatus}) => (
          <Flex key={status} align="center" gap={1} wrap="wrap" marginRight={3}>
            <Text size={1} muted>
              {createElement(statusIcon(status))}
            </Text>
            {inStatus.map((locale) => (
              <TranslationChip
                key={locale}
                locale={locale}
                status={status}
                isOpen={locale === open}
                panelId={id}
                onToggle={() => setOpen(locale === open ? undefined : locale)}
              />
            ))}
            <Text size={1} muted>
              {statusWords(status)}
            </Text>
          </Flex>
        ))}
      </Flex>
      {shown && (
        <TranslationPanel id={id} locale={shown.locale} state={shown.state} address={address} />
      )}
    </Stack>
  )
}
