import {execFile} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {rules} from 'retext-lint-news'
import {expect, it, vi} from 'vitest'
import {run} from '../command/run.ts'
import {terminalPicture} from './terminal-picture.ts'

// Whatever the README shows is made again and put in its place; a run with `-u` writes it.
const root = fileURLToPath(new URL('../../', import.meta.url))
const path = `${root}README.md`
const readme = readFileSync(path, 'utf8')

/** Runs a line of the README in the project's folder, with its commands at hand. */
function shell(line: string): Promise<string> {
  return new Promise((resolve) => {
    const env = {PATH: `${root}node_modules/.bin:${process.env.PATH}`, npm_config_loglevel: 'silent', NO_COLOR: '1'}
    execFile('sh', ['-c', line.replaceAll('npx lint-news', 'lint-news')], {cwd: root, env}, (_, stdout, stderr) =>
      resolve(stdout + stderr)
    )
  })
}

it('shows what its commands and its example print, and every rule', async () => {
  const shown = withRules(await withExample(await withCommands(readme)))
  expect(shown).toMatch(/^# lint-news\n/)
  await expect(shown).toMatchFileSnapshot(path)
})

async function withCommands(page: string): Promise<string> {
  let shown = page
  for (const [block, line] of page.matchAll(/^```console\n\$ (.*)\n[\s\S]*?^```$/gm)) {
    // The digest of the configuration changes with every rule, and nobody reads it.
    const output = (await shell(line)).replace(/-[\da-f]{8}(?=")/g, '-5f39e1fc')
    shown = shown.replace(block, () => `\`\`\`console\n$ ${line}\n${output.trimEnd()}\n\`\`\``)
  }
  return shown
}

async function withExample(page: string): Promise<string> {
  const [, code] = /^```js\n([\s\S]*?)^```$/m.exec(page) ?? []
  // It stands in the project, for its imports to be found.
  const example = fileURLToPath(new URL('example.js', import.meta.url))
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  writeFileSync(example, code)
  try {
    await import(example)
    const printed = log.mock.calls.flat().join('\n').trimEnd()
    return page.replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${printed}\n\`\`\``)
  } finally {
    log.mockRestore()
    rmSync(example)
  }
}

function withRules(page: string): string {
  const families = [...new Set(rules.map(({family}) => family))].sort()
  const table = families.flatMap((family) => [
    '',
    `**${family[0].toUpperCase()}${family.slice(1)}**`,
    '',
    '| rule | severity | preset | fix | flags |',
    '| --- | --- | --- | --- | --- |',
    ...rules.filter((rule) => rule.family === family).map(rowOf)
  ])
  return page.replace(
    /(<!-- rules -->\n)[\s\S]*(<!-- \/rules -->)/,
    (_, open, close) => `${open}${table.slice(1).join('\n')}\n\n${close}`
  )
}

function rowOf({ruleId, severity, preset, fix, about}: (typeof rules)[number]): string {
  const flags = about
    .replace(/^Flags /, '')
    .replace(/\.$/, '')
    .replaceAll('|', '\\|')
  return `| [\`${ruleId}\`](rules/${ruleId}/README.md) | ${severity} | ${preset} | ${fix ?? ''} | ${flags} |`
}

it('has a picture of what its first command prints', async () => {
  const args = ['test/articles/harbour-treaty.txt']
  const {stdout} = await run(args, {cwd: root, env: {FORCE_COLOR: '1'}})
  await expect(terminalPicture(`npx lint-news ${args.join(' ')}`, stdout)).toMatchFileSnapshot(
    `${root}.github/report.svg`
  )
})

it('names only files that there are', () => {
  for (const [, target] of readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g))
    readFileSync(root + target.replace(/#.*/, ''))
})
