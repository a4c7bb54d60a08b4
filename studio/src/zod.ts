import {z} from 'zod'

// zod compiles its parsers with eval where it may; the Studio's policy allows none, and asking
// whether it does is an error in the console already.
z.config({jitless: true})

export {z}
