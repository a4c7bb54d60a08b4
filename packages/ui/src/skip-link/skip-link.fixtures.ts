import type {SkipLinkProps} from './index.tsx'

export const skipLinkFixtures = {
  english: {label: 'Skip to main content'},
  russian: {label: 'Перейти к содержанию'},
  arabic: {label: 'انتقل إلى المحتوى الرئيسي'},
} satisfies Record<string, SkipLinkProps>
