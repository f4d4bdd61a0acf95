import {existsSync} from 'node:fs'
import {chromium} from 'playwright-core'

/** Where Debian has it, unless `CHROMIUM` says where it is. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Starts the machine's own Chromium: none is ever downloaded. */
export function launch() {
  if (!existsSync(executablePath)) {
    throw new Error(`Missing ${executablePath}, install the package \`chromium\` or say in CHROMIUM where it is`)
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none']
  })
}
