/**
 * The only script of the site, for the page to run right after its banners, before they are painted.
 * It hides what is over and what this reader has dismissed, and shows the buttons that dismiss; it
 * never adds a message or brings one back. Dismissed revisions are kept as `<id> <revision>`, one
 * for each banner and fifty at most; where storage is refused, a dismissal lasts as long as the page.
 *
 * It looks anew when a page comes back from the browser's memory or its tab is turned to, not while
 * somebody reads: text must not move under their eyes.
 */
const source = `
(() => {
  const list = document.currentScript.previousElementSibling,
    banners = [...list.children],
    store = 'preop.dismissed',
    kept = () => {
      try { return localStorage[store].split('|') } catch { return [] }
    },
    id = (banner) => banner.dataset.banner + ' ',
    name = (banner) => id(banner) + banner.dataset.rev,
    hide = () => {
      const known = kept();
      for (const banner of banners)
        if (Date.parse(banner.dataset.end) <= Date.now() || known.includes(name(banner)))
          banner.hidden = true;
      list.hidden = banners.every(({hidden}) => hidden)
    };
  for (const banner of banners)
    for (const button of banner.querySelectorAll('button')) {
      button.hidden = false;
      button.onclick = () => {
        const others = kept().filter((old) => !old.startsWith(id(banner)));
        try { localStorage[store] = [name(banner), ...others].slice(0, 50).join('|') } catch {}
        banner.hidden = true;
        hide();
        const next = list.hidden ? document.querySelector('main') : list;
        next.tabIndex = -1;
        next.focus({preventScroll: true})
      }
    }
  hide();
  addEventListener('pageshow', ({persisted}) => persisted && hide());
  document.addEventListener('visibilitychange', hide)
})()`

/** As it stands in the page and as the Content-Security-Policy allows it, to the byte. */
export const bannerScript = source.replaceAll(/\s*([=<>{}()|&?:,;+])\s*/g, '$1').trim()
