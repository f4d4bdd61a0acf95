import {execFileSync} from 'node:child_process'

/** Bundles the command before the tests, which start it as users do; a tenth of a second. */
export default function buildCommand(): void {
  execFileSync(process.execPath, [new URL('../packages/lint-news/bundle.js', import.meta.url).pathname])
}
