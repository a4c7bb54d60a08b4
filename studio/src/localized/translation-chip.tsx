import {getLocale, type Locale} from '@preop/locales'
import type {UnitStatus} from '@preop/translation'
import {Button} from '@sanity/ui'
import {statusTone} from './status-look.ts'
import {statusWords} from './status-words.ts'

type Props = {
  readonly locale: Locale
  readonly status: UnitStatus
  readonly isOpen: boolean
  readonly panelId: string
  readonly onToggle: () => void
}

/** Opens and closes one locale's translation. */
export const TranslationChip = ({locale, status, isOpen, panelId, onToggle}: Props) => (
  <Button
    aria-controls={isOpen ? panelId : undefined}
    aria-expanded={isOpen}
    aria-label={`${getLocale(locale).endonym}: ${statusWords(status)}`}
    fontSize={1}
    mode={isOpen ? 'ghost' : 'bleed'}
    onClick={onToggle}
    padding={2}
    selected={isOpen}
    text={locale.toUpperCase()}
    tone={statusTone(status)}
  />
)
