import type {Locator} from '@playwright/test'

/** Goes on typing behind what stands in a field. */
export const typeOn = async (input: Locator, text: string): Promise<void> => {
  await input.press('End')
  await input.pressSequentially(text, {delay: 20})
}
