import {execFileSync} from 'node:child_process'

/** Bundles the command and the server before the tests, which start them as users do; a part of a second. */
export default function buildCommand(): void {
  for (const name of ['lint-news', 'language-server'])
    execFileSync(process.execPath, [new URL(`../packages/${name}/bundle.js`, import.meta.url).pathname])
}
