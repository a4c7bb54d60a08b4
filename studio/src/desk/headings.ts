/** How banners are told apart by their schedule, and what to do where there are none. */
export const bannerHeadings = {
  now: {
    title: 'Now',
    empty: 'No banner shows now. Add one with + above; it shows once it is published.',
  },
  next: {
    title: 'Next',
    empty: 'No banner is planned. Give one a start in the future and publish it.',
  },
  past: {title: 'Past', empty: 'No banner has ended. Those that have can be used again.'},
}

/** The same for appeals. */
export const appealHeadings = {
  now: {title: 'Open', empty: 'No appeal is open. Add one with + above and publish it.'},
  next: {title: 'Upcoming', empty: 'No appeal is planned. Give one a start in the future.'},
  past: {title: 'Ended', empty: 'No appeal has ended.'},
}
