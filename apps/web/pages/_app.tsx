import '@preop/ui/styles/global.css'
import '@preop/ui/styles'
import type {AppProps} from 'next/app'

/** All styles are imported here, so that every page shares the same two small sheets. */
const App = ({Component, pageProps}: AppProps) => <Component {...pageProps} />

export default App
