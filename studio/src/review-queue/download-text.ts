/** Gives a text to the browser to save as a file. */
export const downloadText = (name: string, type: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], {type}))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click, not during it.
  setTimeout(() => URL.revokeObjectURL(url))
}
