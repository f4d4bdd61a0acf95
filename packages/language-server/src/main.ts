import {createConnection, ProposedFeatures} from 'vscode-languageserver/node.js'
import {serve} from './server.ts'

declare const VERSION: string

const help = `Usage: lint-news-language-server --stdio

Shows editors what scraping and rewriting broke in news articles, over the Language Server Protocol. Editors start it.

  --stdio              talk over standard input and output
  --socket=<port>      talk over a socket
  --pipe=<name>        talk over a named pipe
  --version            show the version
`

const args = process.argv.slice(2)
if (args.includes('--version')) process.stdout.write(`${VERSION}\n`)
else if (args.some((arg) => /^--(?:stdio|node-ipc|socket(?:=.*)?|pipe(?:=.*)?)$/.test(arg)))
  serve(createConnection(ProposedFeatures.all), VERSION)
else {
  const asked = args.includes('--help') || args.includes('-h')
  ;(asked ? process.stdout : process.stderr).write(help)
  process.exitCode = asked ? 0 : 64
}
