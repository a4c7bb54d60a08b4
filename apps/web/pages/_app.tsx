import '@preop/ui/styles/global.css'
import '@preop/ui'
import type {AppProps} from 'next/app'

/** Importing all components here puts their styles into one sheet that every page shares. */
const App = ({Component, pageProps}: AppProps) => <Component {...pageProps} />

export default App
