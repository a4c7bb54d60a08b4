import '@preop/ui/styles/global.css'
import '@preop/ui/styles/print.css'
import '@preop/ui/styles'
import type {AppProps} from 'next/app'
import {
  StructuredDataScript,
  type StructuredDataScriptProps,
} from '../components/structured-data-script.tsx'

/**
 * What all pages share is imported here and, first of all, in each page file: only then does the
 * bundler know that it always goes together, and keeps it in one sheet.
 */
const App = ({Component, pageProps}: AppProps<StructuredDataScriptProps>) => (
  <>
    <Component {...pageProps} />
    <StructuredDataScript {...pageProps} />
  </>
)

export default App
