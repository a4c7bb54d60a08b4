/** What is stored as a sidecar is none, so nothing can be written to it. */
export class SidecarFault extends Error {}
