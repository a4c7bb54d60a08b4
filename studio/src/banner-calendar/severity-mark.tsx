import type {Severity} from '@preop/schema/rules'
import {BellIcon} from '@sanity/icons/Bell'
import {EditIcon} from '@sanity/icons/Edit'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {type CardTone, Flex, Text} from '@sanity/ui'
import type {ComponentType} from 'react'

type Look = {readonly word: string; readonly tone: CardTone; readonly icon: ComponentType}

const looks: Readonly<Record<Severity, Look>> = {
  emergency: {word: 'Emergency', tone: 'critical', icon: ErrorOutlineIcon},
  warning: {word: 'Warning', tone: 'caution', icon: WarningOutlineIcon},
  notice: {word: 'Notice', tone: 'primary', icon: BellIcon},
  information: {word: 'Information', tone: 'neutral', icon: InfoOutlineIcon},
}

const undecided: Look = {word: 'No severity yet', tone: 'transparent', icon: EditIcon}

/** How a severity looks; never by colour alone. */
export const severityLook = (severity: Severity | undefined): Look =>
  severity ? looks[severity] : undecided

/** A severity by icon and word. */
export const SeverityMark = ({severity}: {readonly severity: Severity | undefined}) => {
  const {word, icon: Icon} = severityLook(severity)
  return (
    <Flex align="center" gap={2} paddingLeft={1}>
      <Text size={1}>
        <Icon />
      </Text>
      <Text size={1} weight="medium">
        {word}
      </Text>
    </Flex>
  )
}
