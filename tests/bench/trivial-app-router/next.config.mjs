/** The least that Next does with its App Router: what our build is measured against. */
export default {poweredByHeader: false}
