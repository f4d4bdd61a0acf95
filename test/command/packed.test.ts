import {execFile} from 'node:child_process'
import {cpSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, it} from 'vitest'
import {testFolder} from '../folder.ts'

const packed = new URL('../../packages/lint-news/', import.meta.url).pathname
const folder = testFolder('all')

it('needs nothing but its own files to lint whatever it can read', async () => {
  const {files} = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {files: string[]}
  for (const name of [...files, 'package.json'])
    cpSync(join(packed, name), join(folder.path, 'lint-news', name), {recursive: true})
  const story =
    'The port of Lund closes on Friday, the mayor said. She did not replied to the the letters &ndash; for now.'
  const french = 'Le conseil municipal a décidé hier soir de fermer le pont pendant trois semaines pour le réparer.'
  folder.put('articles/a.txt', `${story}\n\n${french}\n`)
  folder.put('articles/b.html', `<p>${story}</p><p>${french}</p>`)
  folder.put('articles/c.md', `${story}\n\n*${french}*\n`)
  const {stdout} = await promisify(execFile)(
    process.execPath,
    ['lint-news/bin/lint-news.js', '--format', 'compact', '--fail-on', 'verdict=discard', 'articles'],
    {cwd: folder.path, env: {}}
  )
  for (const name of ['a.txt', 'b.html', 'c.md']) {
    expect(stdout.match(new RegExp(`${name}.*\\[wrong-language-paragraph\\]`, 'g'))).toHaveLength(1)
    expect(stdout.match(new RegExp(`${name}.*\\[repeated-words\\]`, 'g'))).toHaveLength(1)
  }
})
