import {getLocale, isLocale, sourceLocale} from '@preop/locales'
import Document, {Head, Html, Main, NextScript} from 'next/document'
import {z} from 'zod'

const props = z.object({
  pageProps: z.object({frame: z.object({locale: z.string().refine(isLocale)})}),
})

/** The frame of every page: language and direction are those of the page's own props. */
export default class PreopDocument extends Document {
  override render() {
    const parsed = props.safeParse(this.props.__NEXT_DATA__.props)
    const {id, dir} = getLocale(parsed.success ? parsed.data.pageProps.frame.locale : sourceLocale)
    return (
      <Html lang={id} dir={dir}>
        <Head />
        <body>
          <Main />
          <NextScript />
        </body>
      </Html>
    )
  }
}
