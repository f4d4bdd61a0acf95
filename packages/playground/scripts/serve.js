import {createReadStream, existsSync} from 'node:fs'
import {createServer} from 'node:http'
import {extname, join, normalize} from 'node:path'
import {fileURLToPath} from 'node:url'

const page = fileURLToPath(new URL('../dist/page', import.meta.url))
const folder = '/somewhere/below/'
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml'
}

/** Serves the built page from a folder of a server, as GitHub Pages does, and counts what it is asked for. */
export async function serve() {
  const requests = []
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost')
    requests.push(pathname)
    const path = pathname.startsWith(folder) ? join(page, normalize(pathname.slice(folder.length)) || 'index.html') : ''
    const file = path.endsWith('/.') || path === page ? join(page, 'index.html') : path
    if (!file || !existsSync(file)) return response.writeHead(404).end()
    response.writeHead(200, {'content-type': types[extname(file)] ?? 'application/octet-stream'})
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${server.address().port}${folder}`,
    requests,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  }
}
