/** What the head of every page holds, missing ones included. */
export const commonHead = [
  <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />,
  // Nothing is painted before the script of the banners has hidden what is over: it stands above
  // #main, and waits for the style sheets, as painting does.
  <link key="expect" rel="expect" href="#main" blocking="render" />,
  <meta key="color-scheme" name="color-scheme" content="light dark" />,
  // Numbers that may be dialled are links; phones shall not make links of the others.
  <meta key="format-detection" name="format-detection" content="telephone=no" />,
  <link key="icon" rel="icon" href="/icon.svg" type="image/svg+xml" />,
  <link key="touch-icon" rel="apple-touch-icon" href="/apple-touch-icon.png" />,
]
