import '@preop/ui/styles/global.css'
import '@preop/ui/styles'
import type {AppProps} from 'next/app'
import {
  StructuredDataScript,
  type StructuredDataScriptProps,
} from '../components/structured-data-script.tsx'

/** All styles are imported here, so that every page shares the same two small sheets. */
const App = ({Component, pageProps}: AppProps<StructuredDataScriptProps>) => (
  <>
    <Component {...pageProps} />
    <StructuredDataScript {...pageProps} />
  </>
)

export default App
