import type {Locator, Page} from '@playwright/test'

/**
 * A field of the open document.
 *
 * @param path - such as `name`; a localized field's source text is `title[_key=="en"].value`
 */
export const field = (page: Page, path: string): Locator => page.getByTestId(`field-${path}`)

/** The input of a field of text. */
export const textField = (page: Page, path: string): Locator =>
  field(page, path).getByRole('textbox')

/** The input of a localized field's source text. */
export const sourceField = (page: Page, path: string): Locator =>
  textField(page, `${path}[_key=="en"].value`)
