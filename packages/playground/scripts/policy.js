/** What the page may load, and whom it may speak to: its own files, and nobody. The editor writes its own style sheets. */
const policyOfPage = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'"
].join('; ')

/** Writes the policy into the page that is built; while it is being worked on, the server needs its own scripts in it. */
export function policy() {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [
      {tag: 'meta', attrs: {'http-equiv': 'Content-Security-Policy', content: policyOfPage}, injectTo: 'head-prepend'}
    ]
  }
}
