import type {DemonstrationNoticeProps} from './index.tsx'

export const demonstrationNoticeFixtures = {
  english: {
    label: 'Demonstration',
    text: 'This hospital does not exist. The text was not reviewed by a clinician. Do not use it for care.',
  },
  german: {
    label: 'Vorführung',
    text: 'Dieses Krankenhaus gibt es nicht. Der Text ist maschinell übersetzt und weder ärztlich noch von einer Übersetzerin oder einem Übersetzer geprüft. Nicht für die Behandlung verwenden.',
  },
  russian: {
    label: 'Демонстрация',
    text: 'Такой больницы не существует. Текст переведён машиной и не проверен ни врачом, ни переводчиком. Не используйте его для лечения.',
  },
  arabic: {
    label: 'عرض توضيحي',
    text: 'هذا المستشفى غير موجود. النص مترجم آليًا ولم يراجعه طبيب ولا مترجم. لا تعتمد عليه في العلاج.',
  },
} satisfies Record<string, DemonstrationNoticeProps>
