import type {UnitStatus} from '@preop/translation'
import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {CircleIcon} from '@sanity/icons/Circle'
import {EditIcon} from '@sanity/icons/Edit'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'

const looks = {
  approved: {icon: CheckmarkIcon, tone: 'positive'},
  awaitingReview: {icon: EyeOpenIcon, tone: 'default'},
  inProgress: {icon: EditIcon, tone: 'default'},
  staleWording: {icon: EditIcon, tone: 'caution'},
  staleSubstance: {icon: WarningOutlineIcon, tone: 'critical'},
  missing: {icon: CircleIcon, tone: 'default'},
} as const

export const statusIcon = (status: UnitStatus) => looks[status].icon

export const statusTone = (status: UnitStatus) => looks[status].tone
