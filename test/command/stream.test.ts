import {once} from 'node:events'
import {describe, expect, it} from 'vitest'
import {testFolder} from '../folder.ts'
import {run, start} from './run.ts'

const folder = testFolder('each')
const damaged = 'The ministry did not replied to questions on Monday.'
const linesOf = (text: string): string[] => text.split('\n').slice(0, -1)
const stream = async (input: string | Uint8Array, ...args: string[]) => {
  const {code, stdout, stderr} = await run(['stream', ...args], {input})
  return {
    code,
    stderr,
    stdout,
    lines: linesOf(stdout),
    answers: linesOf(stdout).map((line) => JSON.parse(line).lint_news)
  }
}

describe('lint-news stream', () => {
  it('answers one line by one, in order, and keeps the record as it was written', async () => {
    const records = [
      `{"id": 12345678901234567890, "text": ${JSON.stringify(damaged)}}`,
      '{"text":"Nothing is wrong here.","z":1.0,"a":{"b":[1,{}]}}',
      '{"text":""}',
      '{ "text" : "Caf\\u00e9." , "id" : 4 } '
    ]
    const {code, lines, stderr} = await stream(`${records.join('\n')}\n`)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(lines.map((line) => line.slice(0, line.indexOf(',"lint_news":')))).toEqual(
      records.map((record) => record.trim().slice(0, -1).trimEnd())
    )
  })

  it('says all that a reader of JSON wants to know', async () => {
    const {answers} = await stream(`${JSON.stringify({text: damaged})}\n`, '--rule', 'do-support-form=warning')
    expect(answers).toEqual([
      {
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        config: expect.stringMatching(/^recommended-[\da-f]{8}$/),
        verdict: expect.any(String),
        quality: 0.5,
        messages: [
          expect.objectContaining({
            ruleId: 'do-support-form',
            severity: 'warning',
            start: 13,
            end: 28,
            line: 1,
            column: 14,
            reason: 'Unexpected verb form `replied` after `not`, use `reply`',
            actual: 'did not replied'
          })
        ]
      }
    ])
  })

  it('names another configuration otherwise', async () => {
    const [one, other, again] = await Promise.all(
      [[], ['--rule', 'do-support-form=off'], []].map(
        async (args) => (await stream('{"text":"A."}\n', ...args)).answers[0].config
      )
    )
    expect(one).not.toBe(other)
    expect(one).toBe(again)
  })

  it('replaces an older answer, wherever it stands', async () => {
    const {lines} = await stream(
      '{"lint_news":{"a":["}",{"text":"b"}]},"id":12345678901234567890,"text":"A."}\n{"id":1,"text":"A.","lint_news":null}\n'
    )
    for (const [index, line] of lines.entries()) {
      expect(line.match(/"lint_news"/g)).toHaveLength(1)
      expect(line).toMatch(
        index === 0 ? /^\{"id":12345678901234567890,"text":"A\.","lint_news":\{/ : /^\{"id":1,"text":/
      )
    }
  })

  it('answers bad records by errors, and goes on', async () => {
    const input = Buffer.concat([
      Buffer.from('not JSON\n\n[1]\n"text"\nnull\n{"text":1}\n{"id":7}\n{"text":"A. '),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"text":"A."}')
    ])
    const {code, lines, answers} = await stream(input)
    expect(code).toBe(0)
    expect(answers.map(({error}) => error && `${error.line} ${error.code} ${error.message}`)).toMatchInlineSnapshot(`
      [
        "1 E_JSON Unexpected line, expected a JSON object: Unexpected token 'o'",
        "2 E_JSON Unexpected blank line, expected a JSON object",
        "3 E_JSON Unexpected array, expected a JSON object",
        "4 E_JSON Unexpected string, expected a JSON object",
        "5 E_JSON Unexpected null, expected a JSON object",
        "6 E_FIELD Missing string \`text\`, name the member that holds the text by --field",
        "7 E_FIELD Missing string \`text\`, name the member that holds the text by --field",
        "8 E_JSON Unexpected byte 13 of the line, expected UTF-8",
        undefined,
      ]
    `)
    expect(lines[6]).toMatch(/^\{"id":7,"lint_news":/)
    expect(answers[8].messages).toEqual([])
    expect((await stream(input, '--strict')).code).toBe(2)
    expect((await stream('{"text":"A."}\n', '--strict')).code).toBe(0)
  })

  it('answers lines that are too long without holding them', async () => {
    const {answers} = await stream(`{"text":"${'A. '.repeat(1e6)}"}\n{"text":"A."}\n`, '--max-line-bytes', '100')
    expect(answers[0].error).toEqual({
      code: 'E_TOO_LONG',
      message: 'Unexpected line of more than 100 bytes, raise --max-line-bytes',
      line: 1
    })
    expect(answers[1].messages).toEqual([])
  })

  it('takes a byte order mark, CRLF and no line at all', async () => {
    expect((await stream('\ufeff{"text":"A."}\r\n{"text":"B."}\r\n')).answers.map(({error}) => error)).toEqual([
      undefined,
      undefined
    ])
    expect((await stream('')).stdout).toBe('')
  })

  it('heeds the configuration of the folder, or another, or none', async () => {
    folder.put('.lint-newsrc', '{"overrides": [{"hosts": ["example.com"], "rules": {"do-support-form": "off"}}]}')
    folder.put('other.yaml', 'rules: {do-support-form: info}')
    const input = `${JSON.stringify({text: damaged, url: 'https://www.example.com/a'})}\n${JSON.stringify({text: damaged})}`
    const levels = async (...args: string[]) => {
      const {stdout} = await run(['stream', ...args], {input, cwd: folder.path})
      const answers = linesOf(stdout).map((line) => JSON.parse(line).lint_news)
      expect(new Set(answers.map(({config}) => config)).size).toBe(args.length === 0 ? 2 : 1)
      return answers.map(({messages}) => messages.map(({severity}: {severity: string}) => severity).join())
    }
    expect(await levels()).toEqual(['', 'error'])
    expect(await levels('--config', 'other.yaml')).toEqual(['info', 'info'])
    expect(await levels('--no-config')).toEqual(['error', 'error'])
    expect(await run(['stream', '--config', 'none.yaml'], {input, cwd: folder.path})).toMatchObject({
      code: 78,
      stderr: 'none.yaml: cannot find this configuration\n'
    })
  })

  it('runs other plugins, in order of place', async () => {
    folder.put(
      'plugin.mjs',
      "export default () => (tree, file) => {file.message('Wet', {place: tree.children[0].children[1].position})}"
    )
    folder.put('.lint-newsrc', '{"root": true, "plugins": ["./plugin.mjs"]}')
    const input = JSON.stringify({text: `It rains. ${damaged}`})
    const {stdout} = await run(['stream'], {input, cwd: folder.path})
    expect(JSON.parse(stdout).lint_news.messages).toEqual([
      expect.objectContaining({severity: 'warning', start: 9, end: 10, line: 1, column: 10, reason: 'Wet'}),
      expect.objectContaining({ruleId: 'do-support-form', start: 23})
    ])
  })

  it.each([
    ['html', '🚢 <p>The caf&eacute; <b>did not</b> replied.</p>'],
    ['markdown', '🚢 The caf&eacute; **did not** replied.']
  ])('leads places back to %s', async (kind, text) => {
    const {answers} = await stream(`${JSON.stringify({text})}\n{"text":" "}\n`, '--format-in', kind)
    const [{start, end}] = answers[0].messages
    expect(text.slice(start, end).replace(/<.*?>|\*/g, '')).toBe('did not replied')
    const counted = await stream(`${JSON.stringify({text})}\n`, '--format-in', kind, '--offsets', 'codepoint')
    expect(counted.answers[0].messages[0]).toMatchObject({start: start - 1, end: end - 1})
    expect(answers[1]).toMatchObject({verdict: 'clean', messages: []})
  })

  it('reads other members when told to', async () => {
    const {answers} = await stream(`${JSON.stringify({body: damaged, text: 'A.'})}\n`, '--field', 'body')
    expect(answers[0].messages).toHaveLength(1)
  })

  it('counts code points when told to', async () => {
    const record = `${JSON.stringify({text: `😀😀\n😀 ${damaged}`})}\n`
    const [utf16] = (await stream(record)).answers[0].messages
    const [points] = (await stream(record, '--offsets', 'codepoint')).answers[0].messages
    expect([utf16.start, utf16.end, utf16.line, utf16.column]).toEqual([21, 36, 2, 17])
    expect([points.start, points.end, points.line, points.column]).toEqual([18, 33, 2, 16])
  })

  it('writes the same bytes whatever came before, and however it is cut', async () => {
    const records = Array.from({length: 40}, (_, index) =>
      JSON.stringify({index, text: `Café 😀 ${damaged} `.repeat(index)})
    )
    const whole = (await stream(`${records.join('\n')}\n`)).lines
    const alone = (await stream(`${records[17]}\n`)).lines[0]
    expect(whole[17]).toBe(alone)

    const child = start(['stream'])
    const bytes = Buffer.from(`${records.join('\n')}\n`)
    const chunks: Buffer[] = []
    child.stdout!.on('data', (chunk: Buffer) => chunks.push(chunk))
    for (let at = 0; at < bytes.length; at += 7919) {
      child.stdin!.write(bytes.subarray(at, at + 7919))
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    child.stdin!.end()
    await once(child, 'close')
    expect(linesOf(Buffer.concat(chunks).toString())).toEqual(whole)
  })

  it('answers before the input ends', async () => {
    const child = start(['stream'])
    child.stdin!.write('{"text":"A."}\n{"text":')
    const [chunk] = await once(child.stdout!, 'data')
    expect(linesOf(String(chunk))).toHaveLength(1)
    child.stdin!.end('"B."}\n')
    await once(child, 'close')
    expect(child.exitCode).toBe(0)
  })

  it('exits 143 on SIGTERM, with whole lines written', async () => {
    const child = start(['stream'])
    const chunks: Buffer[] = []
    child.stdout!.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stdin!.write('{"text":"A."}\n'.repeat(1000))
    await once(child.stdout!, 'data')
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(child.exitCode).toBe(143)
    expect(Buffer.concat(chunks).toString()).toMatch(/\}\n$/)
  })

  it('exits 0 when nobody reads on', async () => {
    const child = start(['stream'])
    child.stdin!.on('error', () => {})
    child.stdin!.write('{"text":"A."}\n')
    await once(child.stdout!, 'data')
    child.stdout!.destroy()
    child.stdin!.end('{"text":"A."}\n'.repeat(20_000))
    await once(child, 'close')
    expect(child.exitCode).toBe(0)
  })

  it('exits 64 for what it does not know', async () => {
    const {code, stdout, stderr} = await stream('{"text":"A."}\n', '--rule', 'article-mismach=off')
    expect({code, stdout}).toEqual({code: 64, stdout: ''})
    expect(stderr).toContain('unexpected rule `article-mismach`')
    expect((await stream('', '--offsets', 'bytes')).code).toBe(64)
  })
})
