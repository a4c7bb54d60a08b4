import {TranslateIcon} from '@sanity/icons/Translate'
import type {Tool} from 'sanity'
import {route} from 'sanity/router'
import {stateFromIntent} from './state-from-intent.ts'
import {TranslationDeskScreen} from './translation-desk-screen.tsx'

/** The translation desk, at `/translate`; a unit at `/translate/<document>/<locale>?translate[unit]=<path>`. */
export const translationDeskTool: Tool = {
  name: 'translate',
  title: 'Translation desk',
  icon: TranslateIcon,
  component: TranslationDeskScreen,
  router: route.create('/', [route.create('/:document/:locale')]),
  canHandleIntent: (intent) => intent === 'translate',
  getIntentState: (_intent, params) => stateFromIntent(params),
}
