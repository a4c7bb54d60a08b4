import {labels} from '../fixtures/labels.ts'
import {fallbackText, text} from '../fixtures/text.ts'
import type {PageHeaderProps} from './index.tsx'

export const pageHeaderFixtures = {
  english: {
    locale: 'en',
    title: text('en', 'Kyphoplasty and vertebroplasty'),
    alsoCalled: [text('en', 'Balloon kyphoplasty'), text('en', 'Bone cement injection')],
    summary: text(
      'en',
      'Two procedures that treat a painful broken bone in the spine. The doctor fills the bone with cement through a needle.',
    ),
    labels: {alsoCalled: 'Also called', fallback: labels.en.fallback},
  },
  german: {
    locale: 'de',
    title: text('de', 'Kyphoplastie und Vertebroplastie'),
    alsoCalled: [text('de', 'Ballonkyphoplastie'), text('de', 'Wirbelkörperzementierung')],
    summary: text(
      'de',
      'Zwei Eingriffe bei schmerzhaften Wirbelkörperkompressionsfrakturen. Durch eine Hohlnadel wird der gebrochene Wirbel mit Knochenzement gefüllt.',
    ),
    labels: {alsoCalled: 'Auch genannt', fallback: labels.de.fallback},
  },
  russian: {
    locale: 'ru',
    title: text('ru', 'Кифопластика и вертебропластика'),
    alsoCalled: [text('ru', 'Баллонная кифопластика')],
    summary: fallbackText(
      'wording',
      'ru',
      'Две процедуры при болезненном переломе позвонка. Врач вводит в сломанную кость костный цемент через иглу.',
    ),
    labels: {alsoCalled: 'Другие названия', fallback: labels.ru.fallback},
  },
  arabic: {
    locale: 'ar',
    title: text('ar', 'رأب الحداب ورأب الفقرات'),
    alsoCalled: [fallbackText('missing', 'en', 'Balloon kyphoplasty')],
    summary: fallbackText(
      'missing',
      'en',
      'Two procedures that treat a painful broken bone in the spine.',
    ),
    labels: {alsoCalled: 'يُعرف أيضًا باسم', fallback: labels.ar.fallback},
  },
  plain: {
    locale: 'en',
    title: text('en', 'Procedures A to Z'),
    labels: {fallback: labels.en.fallback},
  },
} satisfies Record<string, PageHeaderProps>
