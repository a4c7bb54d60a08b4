import type {BreadcrumbList} from 'schema-dts'

/**
 * Where a page stands, from the home page down.
 *
 * @param crumbs - each page's name and its full address
 */
export const breadcrumbList = (crumbs: readonly {name: string; url: string}[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({name, url}, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
})
