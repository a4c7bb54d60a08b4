import type {Page} from '@playwright/test'

type Until = {
  /** Is on the page. */
  readonly appears?: string
  /** Says something else than before. */
  readonly changes?: string
}

/** Runs in the page: from the first key, press or choice to the frame that shows the result. */
const begin = ({appears, changes}: Until) => {
  const words = () => (changes ? document.querySelector(changes)?.textContent : undefined)
  const before = words()
  const isDone = () =>
    (appears === undefined || document.querySelector(appears) !== null) &&
    (changes === undefined || words() !== before)
  const done = new Promise<number>((resolve) => {
    let start: number | undefined
    const look = () => {
      const begun = start
      if (begun === undefined || !isDone()) requestAnimationFrame(look)
      // The frame that this one prepares has been painted when the timer comes.
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
    }
    const started = ({timeStamp}: Event) => {
      start ??= timeStamp
    }
    for (const kind of ['keydown', 'pointerdown', 'input'])
      document.addEventListener(kind, started, {capture: true, once: true})
    requestAnimationFrame(look)
  })
  return {done}
}

/**
 * How long somebody waits for the answer of a page to what they do, in milliseconds.
 *
 * @param act - presses a key, clicks or chooses
 */
export const timeInPage = async (
  page: Page,
  until: Until,
  act: () => Promise<unknown>,
): Promise<number> => {
  const watch = await page.evaluateHandle(begin, until)
  await act()
  return watch.evaluate(({done}) => done)
}
