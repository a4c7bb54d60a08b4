import type {Page} from '@playwright/test'

/** How much of a page has moved since it was first painted: 0 if nothing has. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value
          }
        })
        observer.observe({type: 'layout-shift', buffered: true})
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
