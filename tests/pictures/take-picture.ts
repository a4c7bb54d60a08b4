import {writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {expect, type Locator, type Page} from '@playwright/test'
import sharp from 'sharp'

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url))

/** Guides are read on the web, over slow lines too. */
const mostBytes = 150_000

const margin = 12

const boxOf = async (locator: Locator) => {
  await expect(locator).toBeVisible()
  const box = await locator.boundingBox()
  if (!box) throw new Error(`Expected ${locator} on the screen.`)
  return box
}

/**
 * Takes a picture for the guides.
 *
 * @param name - of the file in `docs/images`, without its ending
 * @param around - what has to be on it; nothing else is, but for a margin
 */
export const takePicture = async (page: Page, name: string, around: readonly Locator[]) => {
  const boxes = await Promise.all(around.map(boxOf))
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin)
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - margin)
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin
  const width = Math.min(page.viewportSize()?.width ?? right, right) - x
  const path = `${folder}/${name}.png`
  const taken = await page.screenshot({clip: {x, y, width, height: bottom - y}})
  const picture = await sharp(taken).png({palette: true, effort: 10}).toBuffer()
  await writeFile(path, picture)
  // Not hard: the other pictures are taken all the same.
  expect.soft(picture.length, `bytes of ${path}`).toBeLessThan(mostBytes)
}
