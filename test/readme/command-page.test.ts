import {execFile} from 'node:child_process'
import {cpSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {gitIn} from '../git.ts'

// Whatever the page of the command shows is made again, one line after another in one folder; a run with `-u` writes it.
const root = fileURLToPath(new URL('../../', import.meta.url))
const path = `${root}packages/lint-news/README.md`
const page = readFileSync(path, 'utf8')
const examples = [...page.matchAll(/^```console\n\$ (.*)\n[\s\S]*?^```$/gm)]

const folder = testFolder('all')
beforeAll(() => {
  const cwd = folder.path
  cpSync(new URL('articles', import.meta.url), join(cwd, 'articles'), {recursive: true})
  const git = gitIn(cwd)
  git('init')
  git('add', '.')
  git('commit', '-m', 'articles')
})

function shell(line: string): Promise<string> {
  return new Promise((resolve) => {
    const env = {PATH: `${root}node_modules/.bin:${process.env.PATH}`, NO_COLOR: '1'}
    execFile('sh', ['-c', line], {cwd: folder.path, env}, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? `(exit ${error.code})` : ''
      resolve([stdout.trimEnd(), stderr.trimEnd(), code].filter(Boolean).join('\n'))
    })
  })
}

it('shows what its commands print', async () => {
  let shown = page
  for (const [block, line] of examples) {
    const output = await shell(line)
    shown = shown.replace(block, () => `\`\`\`console\n$ ${line}\n${output && `${output}\n`}\`\`\``)
  }
  await expect(shown).toMatchFileSnapshot(path)
}, 60_000)

it.each(['', 'stream', 'rules'])('has an example of every option of `lint-news %s`', async (command) => {
  const options = (await shell(`lint-news ${command} --help`)).match(/(?<=^ {2}.*)--[\w-]+(?=.* {2})/gm) ?? []
  const lines = examples.map(([, line]) => `${line} `).filter((line) => line.includes(`lint-news ${command}`))
  const shown = (option: string): boolean => lines.some((line) => line.includes(`${option} `))
  expect(options.filter((option) => !shown(option) && !(command && option === '--help'))).toEqual([])
})
