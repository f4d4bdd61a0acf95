import {execFile} from 'node:child_process'
import {chmodSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {testFolder} from '../folder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const {version} = JSON.parse(readFileSync(`${root}packages/lint-news/package.json`, 'utf8'))
const yamlOf = (name: string) => parse(readFileSync(root + name, 'utf8'))
const folder = testFolder('each')
const {put, read} = folder

beforeEach(() => {
  put('articles/a.txt', 'The ministry did not replied on Monday.\n')
  put('articles/b c.txt', 'The ministry did not reply on Monday.\n')
  // What would fetch the command starts the one that is here, if it is asked for this version.
  const npx = `#!/bin/sh\n[ "$1 $2" = "--yes lint-news@${version}" ] || exit 99\nshift 2\nexec "${process.execPath}" "${root}packages/lint-news/bin/lint-news.js" "$@"\n`
  chmodSync(put('bin/npx', npx), 0o755)
})

/** Runs a script as a runner would. */
function runScript(
  script: string,
  env: NodeJS.ProcessEnv = {}
): Promise<{code: number; stdout: string; stderr: string}> {
  const path = `${folder.path}/bin:${root}node_modules/.bin:${process.env.PATH}`
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      {cwd: folder.path, env: {...env, PATH: path}},
      (error, stdout, stderr) => resolve({code: Number(error?.code ?? 0), stdout, stderr})
    )
  })
}

describe('the GitHub Action', () => {
  const action = yamlOf('.github/actions/lint-news/action.yml')
  const [step] = action.runs.steps

  /** Runs the step with inputs, and the others as they are without a word. */
  function run(inputs: Readonly<Record<string, string>>): ReturnType<typeof runScript> {
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, value]) => {
        const [, input] = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)!
        return [name, inputs[input] ?? String(action.inputs[input].default)]
      })
    )
    const {path} = folder
    return runScript(step.run, {...env, RUNNER_TEMP: path, GITHUB_OUTPUT: join(path, 'output'), GITHUB_WORKSPACE: path})
  }

  it('is composite and of this version', () => {
    expect(action.runs.using).toBe('composite')
    expect(action.inputs.version.default).toBe(version)
    expect(step.run).not.toContain('${{')
  })

  it('annotates, fails, and leaves SARIF where its output says', async () => {
    const {code, stdout} = await run({})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=articles\/a\.txt,line=1,/)
    expect(read('output')).toBe(`sarif=${folder.path}/lint-news.sarif\n`)
    expect(JSON.parse(read('lint-news.sarif')).runs[0].results).toHaveLength(1)
    expect(action.outputs.sarif.value).toBe(`\${{ steps.${step.id}.outputs.sarif }}`)
  })

  it('takes files and options a line each, and none for script', async () => {
    const args = '--preset=strict\n\n--fail-on=verdict=stitched\n'
    expect((await run({files: 'articles/b c.txt\narticles/*.txt\n', args})).code).toBe(0)
    const {stderr} = await run({args: '--$(touch x)`touch x`;touch x'})
    expect(stderr).toContain('unknown option')
    expect(folder.names()).not.toContain('x')
  })
})

describe('the hooks of pre-commit', () => {
  const hooks = yamlOf('.pre-commit-hooks.yaml')

  it.each(hooks)('are of this version and run: $id', async ({entry, language, additional_dependencies}) => {
    expect(language).toBe('node')
    expect(additional_dependencies).toEqual([`lint-news@${version}`])
    const fixes = entry.includes('--fix')
    const {code, stdout} = await runScript(`${entry} articles/a.txt "articles/b c.txt"`)
    expect(code).toBe(fixes ? 0 : 1)
    expect(stdout.includes('do-support-form')).toBe(!fixes)
    expect(read('articles/a.txt').includes('reply')).toBe(fixes)
  })
})

describe('the examples of the README', () => {
  const examples = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, yaml]) => parse(yaml)
  )
  const [github, gitlab, precommit] = examples

  it('ask the action and the hooks for what they have', () => {
    const {uses, with: inputs} = github.jobs.articles.steps[1]
    const path = uses.replace(/^lint-news\/lint-news\//, '').replace(/@.*/, '')
    expect(Object.keys(inputs).filter((name) => !(name in yamlOf(`${path}/action.yml`).inputs))).toEqual([])
    const ids = yamlOf('.pre-commit-hooks.yaml').map(({id}: {id: string}) => id)
    for (const {id} of precommit.repos[0].hooks) expect(ids).toContain(id)
  })

  it('give GitLab what it reads', async () => {
    const {script, artifacts} = gitlab.articles
    const {code, stdout} = await runScript(script.join('\n'), {CI_PROJECT_DIR: folder.path})
    expect(code).toBe(1)
    expect(stdout).toContain('verdict: repairable')
    expect(JSON.parse(read(artifacts.reports.codequality))).toEqual([
      {
        description: 'Unexpected verb form `replied` after `not`, use `reply`',
        content: {body: expect.stringMatching(/^People hardly ever write this/)},
        check_name: 'do-support-form',
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
        severity: 'major',
        location: {path: 'articles/a.txt', lines: {begin: 1}}
      }
    ])
  })
})
