import {body, bullet, card, fallbackBody, paragraph, subheading} from '../fixtures/body.ts'
import {context} from '../fixtures/context.ts'
import {fallbackText, text} from '../fixtures/text.ts'
import type {SectionProps} from './index.tsx'

const englishRisks = [
  paragraph('b1', 'Problems are not common. Ask your doctor what they would mean for you.'),
  bullet('b2', 'Cement can leak out of the bone.'),
  bullet('b3', 'Bleeding or infection where the needle went in.'),
]

export const sectionFixtures = {
  english: {
    id: 'overview',
    heading: text('en', 'About kyphoplasty and vertebroplasty'),
    body: body(
      'en',
      paragraph(
        'b1',
        'The doctor fills a broken bone of the spine with ',
        {strong: 'bone cement'},
        '.',
      ),
      paragraph(
        'b2',
        'The break often comes from ',
        {term: 'osteoporosis', text: 'osteoporosis'},
        '. Trials compared the procedure with a pretend one.',
        {cite: 'cochrane'},
      ),
      subheading('b3', 'What the two have in common'),
      bullet('b4', 'You lie on your front.'),
      bullet('b5', 'X-rays guide the needle.'),
    ),
    context: context('en'),
    safetyCritical: false,
  },
  germanWithOneChangedItem: {
    id: 'duringProcedure',
    heading: text('de', 'Während der Wirbelkörperaufrichtung'),
    body: [
      ...body('de', bullet('b1', 'Sie liegen auf dem Bauch.')),
      ...fallbackBody(
        'changed',
        'en',
        bullet('b2', 'You may be awake, or asleep under anesthesia.'),
      ),
      ...body(
        'de',
        bullet('b3', 'Röntgendurchleuchtung zeigt der Ärztin oder dem Arzt den Weg der Hohlnadel.'),
        bullet('b4', 'Danach beobachten wir Sie im Aufwachraum.'),
      ),
    ],
    context: context('de'),
    safetyCritical: false,
  },
  germanWording: {
    id: 'benefits',
    heading: text('de', 'Möglicher Nutzen'),
    body: fallbackBody(
      'wording',
      'de',
      paragraph('b1', 'Fragen Sie, was die Behandlung in Ihrem Fall bewirken kann.'),
    ),
    context: context('de'),
    safetyCritical: false,
  },
  russianRisksWithheld: {
    id: 'risks',
    heading: text('ru', 'Риски и возможные осложнения'),
    body: fallbackBody('changed', 'en', ...englishRisks),
    context: context('ru'),
    safetyCritical: true,
  },
  russianRisksPartlyWithheld: {
    id: 'preparation',
    heading: text('ru', 'Подготовка к процедуре'),
    body: [
      ...body(
        'ru',
        paragraph('b1', 'Расскажите врачу обо всех лекарствах, которые вы принимаете.'),
      ),
      ...fallbackBody('missing', 'en', paragraph('b2', 'Ask whether you may eat on the day.')),
    ],
    context: context('ru'),
    safetyCritical: true,
  },
  arabicMissing: {
    id: 'recovery',
    heading: fallbackText('missing', 'en', 'Recovery'),
    body: fallbackBody('missing', 'en', ...englishRisks),
    context: context('ar'),
    safetyCritical: true,
  },
  arabicHeadingMissing: {
    id: 'alternatives',
    heading: fallbackText('missing', 'en', 'Other ways to treat the pain'),
    body: body(
      'ar',
      paragraph('b1', 'قد يلتئم الكسر من تلقاء نفسه. اسأل طبيبك عن الخيارات الأخرى.'),
    ),
    context: context('ar'),
    safetyCritical: false,
  },
  russianWhenToCall: {
    id: 'whenToCall',
    heading: text('ru', 'Когда звонить врачу'),
    body: body(
      'ru',
      card(
        'c1',
        'emergency',
        bullet('b1', 'вам трудно дышать или болит в груди;'),
        bullet('b2', 'вы не можете пошевелить ногами.'),
      ),
      card(
        'c2',
        'urgent',
        bullet('b1', 'место укола покраснело, отекло или из него течёт жидкость;'),
        paragraph('b2', 'Телефон консультации: ', {phone: 'advice'}),
      ),
      card('c3', 'routine', paragraph('b1', 'у вас есть вопросы о восстановлении.')),
    ),
    context: context('ru'),
    safetyCritical: true,
  },
} satisfies Record<string, SectionProps>
