import {expect, type Page} from '@playwright/test'

/** Publishes the open document by its button, and waits until it says that there is nothing left to publish. */
export const publishOpen = async (page: Page): Promise<void> => {
  const button = page.getByTestId('action-publish')
  await expect(button).toBeEnabled()
  await button.click()
  await expect(button).toBeDisabled()
  await expect(page.getByText(/(?:was|is|are) published/).first()).toBeVisible()
}
