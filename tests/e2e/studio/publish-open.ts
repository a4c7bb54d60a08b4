import {expect, type Page} from '@playwright/test'

/**
 * Publishes the open document by its button, and waits until it says that there is nothing left to
 * publish. The Studio draws the button anew when it has checked what was typed last; a press that
 * meets that is lost, and is made again as an editor would.
 */
export const publishOpen = async (page: Page): Promise<void> => {
  const button = page.getByTestId('action-publish')
  const said = page.getByText(/(?:was|is|are) published/)
  // What was said of the last time would be taken for this one.
  await expect(said).toHaveCount(0)
  await expect(button).toBeEnabled()
  let isSaid = false
  // It is said for a few seconds only, so it is listened for all the while.
  const heard = said
    .first()
    .waitFor({timeout: 60_000})
    .then(() => {
      isSaid = true
    })
  while (!isSaid) {
    // Nobody can press what is disabled by now.
    if (await button.isEnabled()) await button.click({timeout: 1000}).catch(() => undefined)
    await Promise.race([heard, page.waitForTimeout(5000)])
  }
  await expect(button).toBeDisabled()
}
