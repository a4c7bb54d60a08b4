import type {PrintToolsProps} from './index.tsx'

export const printToolsFixtures = {
  english: {
    labels: {
      heading: 'Print or save this page',
      how: 'Use your browser’s print command.',
      pdf: 'To keep the page as a file, choose “Save as PDF”.',
      large: 'Large print',
      largeHint: 'Letters on paper are then 18 points high.',
    },
  },
  russian: {
    labels: {
      heading: 'Распечатать или сохранить страницу',
      how: 'Используйте команду печати в браузере.',
      pdf: 'Чтобы сохранить страницу в файл, выберите «Сохранить как PDF».',
      large: 'Крупный шрифт',
      largeHint: 'Буквы на бумаге будут размером 18 пунктов.',
    },
  },
} satisfies Record<string, PrintToolsProps>
