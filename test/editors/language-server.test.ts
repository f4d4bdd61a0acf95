import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {CodeAction, CodeLens, Diagnostic, Hover} from 'vscode-languageserver-protocol'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {testFolder} from '../folder.ts'
import {Editor, type EditorOptions, server} from './client.ts'
import {overStdio} from './over-stdio.ts'

const uri = 'file:///news/harbour.txt'
const damaged = 'The ministry did not replied to questions about an new port on Monday.\n'

const editors: Editor[] = []
const start = async (options?: EditorOptions): Promise<Editor> => {
  const editor = await Editor.start(options)
  editors.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of editors.splice(0)) editor.process.kill()
})

const at = (character: number, line = 0) => ({start: {line, character}, end: {line, character}})
const rules = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({code}) => code)
const actions = (editor: Editor, range: Diagnostic['range'], only?: string[], document = uri): Promise<CodeAction[]> =>
  editor.ask('textDocument/codeAction', {
    textDocument: {uri: document},
    range,
    context: {diagnostics: [], ...(only ? {only} : {})}
  })

/** A text after an action. */
function changed(text: string, {edit}: CodeAction): string {
  const edits = Object.values(edit?.changes ?? {}).flat()
  return TextDocument.applyEdits(TextDocument.create(uri, 'plaintext', 1, text), edits)
}

overStdio(() => server)

describe('what was found', () => {
  it('is shown with its level, its rule and the page of that', async () => {
    const editor = await start()
    await editor.open(uri, damaged)
    expect((await editor.found(uri))[0]).toEqual({
      range: {start: {line: 0, character: 13}, end: {line: 0, character: 28}},
      severity: 1,
      source: 'lint-news',
      code: 'do-support-form',
      codeDescription: {href: 'https://github.com/lint-news/lint-news/tree/main/rules/do-support-form'},
      message: 'Unexpected verb form `replied` after `not`, use `reply`'
    })
    expect(await editor.stop()).toBe(0)
    expect(editor.stderr).toBe('')
  })

  it('points to what it rests upon', async () => {
    const editor = await start()
    await editor.open(
      uri,
      'The minister flew to the US on Monday. He had last seen the USA in May. Talks with US farmers follow.'
    )
    expect(await editor.found(uri)).toMatchObject([
      {code: 'mixed-country-form', relatedInformation: [{location: {uri, range: {start: {line: 0, character: 25}}}}]}
    ])
  })

  it('follows edits, and comes once for many in a row', async () => {
    const editor = await start()
    await editor.open(uri, `The port is open.\r\n\r\n${damaged}`)
    expect(rules(await editor.found(uri))).toEqual(['do-support-form', 'article-mismatch'])
    for (const [index, letter] of [...'reply'].entries()) {
      const start = {line: 2, character: 21 + index}
      await editor.change(uri, letter, {start, end: index === 0 ? {line: 2, character: 28} : start})
    }
    expect(rules(await editor.found(uri, 6))).toEqual(['article-mismatch'])
    expect(editor.count(uri)).toBe(2)
    await editor.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    expect(await editor.found(uri, null)).toEqual([])
  })

  it.each([
    ['markdown', 'a.md', `# A port\n\nThe caf&eacute; is open. ${damaged}`, [2, 38]],
    ['html', 'a.html', `<title>did not replied</title>\n<p>The caf&eacute; is open.\n${damaged}</p>`, [2, 13]],
    ['xhtml', 'a', `<p>The caf&eacute; is open.\n${damaged}</p>`, [1, 13]],
    ['plaintext', 'a.html', `<p>The caf&eacute; is open.\n${damaged}</p>`, [1, 13]],
    ['asciidoc', 'a.adoc', damaged, [0, 13]]
  ] as const)('stands at its place in %s', async (language, name, text, [line, character]) => {
    const editor = await start()
    await editor.open(`file:///news/${name}`, text, language)
    expect(await editor.found(`file:///news/${name}`)).toContainEqual(
      expect.objectContaining({
        code: 'do-support-form',
        range: {start: {line, character}, end: {line, character: character + 15}}
      })
    )
  })

  it('is shown in what has no file, and nothing in what has no text', async () => {
    const editor = await start()
    await editor.open('untitled:Untitled-1', damaged)
    await editor.open('untitled:%ZZ', ' \n')
    await editor.open('file:///news/empty.md', '---\ntitle: A port\n---\n', 'markdown')
    expect(await editor.found('untitled:Untitled-1')).toHaveLength(2)
    expect(await editor.found('untitled:%ZZ')).toEqual([])
    expect(await editor.found('file:///news/empty.md')).toEqual([])
  })

  it('says why when asked', async () => {
    const editor = await start()
    await editor.open(uri, damaged)
    const hover = await editor.ask<Hover>('textDocument/hover', {textDocument: {uri}, position: at(20).start})
    expect(hover).toMatchObject({
      contents: {
        kind: 'markdown',
        value: expect.stringMatching(/^\[do-support-form\]\(https:.*\/do-support-form\): \S.*/)
      },
      range: {start: {line: 0, character: 13}}
    })
    expect(await editor.ask('textDocument/hover', {textDocument: {uri}, position: at(3).start})).toBeNull()
  })
})

describe('actions', () => {
  it('replace, remove and ignore', async () => {
    const editor = await start()
    const text = `${damaged}\nShare this story on Facebook.\n`
    await editor.open(uri, text)
    const [replace, ignore, ...others] = await actions(editor, at(20), ['quickfix'])
    expect(others).toEqual([])
    expect(replace).toMatchObject({
      title: 'Replace by `did not reply`',
      isPreferred: true,
      diagnostics: [{code: 'do-support-form'}]
    })
    expect(changed(text, replace)).toBe(text.replace('replied', 'reply'))
    expect(ignore).toMatchObject({title: 'Ignore `do-support-form` here', diagnostics: [{code: 'do-support-form'}]})
    await editor.change(uri, changed(text, ignore))
    expect(rules(await editor.found(uri, 2))).not.toContain('do-support-form')
    const [remove] = await actions(editor, at(0, 3), ['quickfix'])
    expect(remove.title).toBe('Remove `Share this story on Facebook.`')
    expect(changed(changed(text, ignore), remove)).toBe(`<!-- lint-news ignore do-support-form -->\n${damaged}`)
  })

  it('take a comment away that is of no use', async () => {
    const editor = await start()
    const text = '<!-- lint-news ignore mojibake -->\nThe port is open.\n'
    await editor.open(uri, text)
    const found = await actions(editor, at(0))
    expect(found.map((each) => changed(text, each))).toEqual(['The port is open.\n'])
  })

  it.each([[['edit']], [[]]])('fix all that is safe, when a client resolves %j', async (properties) => {
    const editor = await start({
      capabilities: {textDocument: {codeAction: {resolveSupport: {properties}}}}
    })
    const text = `${damaged}\nShare this story on Facebook.\n\n${damaged}`
    await editor.open(uri, text)
    let [fixAll, ...others] = await actions(editor, at(0), ['source.fixAll'])
    expect(others).toEqual([])
    expect(fixAll.edit === undefined).toBe(properties.length > 0)
    if (!fixAll.edit) fixAll = await editor.ask('codeAction/resolve', fixAll)
    expect(changed(text, fixAll)).toBe(
      [0, 1].map(() => damaged.replace('replied', 'reply').replace('an new', 'a new')).join('\n')
    )
    await editor.change(uri, changed(text, fixAll))
    expect(await actions(editor, at(0), ['source'])).toEqual([])
  })

  it('offer nothing where markup stands within the place', async () => {
    const editor = await start()
    await editor.open('file:///news/a.html', '<p>The ministry did not <b>replied</b> on Monday.</p>', 'html')
    expect(await editor.found('file:///news/a.html')).toHaveLength(1)
    const [only, ...others] = await actions(editor, at(26), ['quickfix'], 'file:///news/a.html')
    expect(only.title).toBe('Ignore `do-support-form` here')
    expect(others).toEqual([])
  })
})

it('tells who does not speak its language how to start it', () => {
  const {version} = JSON.parse(
    readFileSync(new URL('../../packages/language-server/package.json', import.meta.url), 'utf8')
  )
  expect(execFileSync(process.execPath, [server, '--version'], {encoding: 'utf8'})).toBe(`${version}\n`)
  const {status, stderr} = spawnSync(process.execPath, [server], {encoding: 'utf8'})
  expect(status).toBe(64)
  expect(stderr).toMatch(/^Usage: lint-news-language-server --stdio\n/)
})

describe('the verdict', () => {
  it('stands above the first line, and leads to the report', async () => {
    const editor = await start({capabilities: {window: {showDocument: {support: true}}}})
    await editor.open(uri, damaged)
    const [{command, range}] = await editor.ask<CodeLens[]>('textDocument/codeLens', {textDocument: {uri}})
    expect(range).toEqual(at(0))
    expect(command).toEqual({
      title: 'repairable, 0 % sound: 2 errors',
      command: 'lint-news.showReport',
      arguments: [uri]
    })
    const report = await editor.ask<string>('workspace/executeCommand', {
      command: command?.command,
      arguments: command?.arguments
    })
    expect(editor.shown).toEqual([report])
    const page = readFileSync(fileURLToPath(report), 'utf8')
    expect(page).toContain('class="error" tabindex="0"')
    expect(await editor.ask('lint-news/report', {uri})).toBe(page)
    expect(await editor.stop()).toBe(0)
    expect(() => readFileSync(fileURLToPath(report))).toThrow('ENOENT')
  })
})

describe('JSON Lines', () => {
  const lines = [
    JSON.stringify({id: 1, title: 'A “port”', text: `It said “no”.\n\n${damaged}`}).replace('“no”', '\\u201cno\\u201D'),
    '',
    '{"text": "did not replied", "id": ',
    '["text"]',
    JSON.stringify({text: 'The port is open.', url: 'https://port.example/a'}),
    JSON.stringify({url: 7, nested: {text: damaged}, text: damaged})
  ].join('\n')
  const records = 'file:///news/wire.jsonl'

  it('are articles of their own, each with its verdict', async () => {
    const editor = await start()
    await editor.open(records, lines, 'jsonl')
    const found = await editor.found(records)
    const textOf = ({range: {start, end}}: Diagnostic) =>
      lines.split('\n')[start.line].slice(start.character, end.character)
    expect(found.map((each) => [each.range.start.line, each.code, textOf(each)])).toEqual([
      [0, 'do-support-form', 'did not replied'],
      [0, 'article-mismatch', 'an'],
      [5, 'do-support-form', 'did not replied'],
      [5, 'article-mismatch', 'an']
    ])
    expect(lines.split('\n')[5].indexOf('did')).toBeLessThan(found[2].range.start.character)
    const lenses = await editor.ask<CodeLens[]>('textDocument/codeLens', {textDocument: {uri: records}})
    expect(lenses.map(({range, command}) => [range.start.line, command?.title.split(',')[0]])).toEqual([
      [0, 'repairable'],
      [4, 'clean'],
      [5, 'repairable']
    ])
    expect(await editor.ask('lint-news/report', {uri: records})).toContain('wire.jsonl:6')
  })

  it('are fixed in what they say, and spelled as JSON again', async () => {
    const editor = await start()
    const said = [
      'The port is open.',
      'Share this story on Facebook',
      '"We have paid for it", the mayor said on Monday. "It cost us a lot", she added. She did not replied.',
      'It stands in C:\\port.'
    ].join('\n\n')
    const written = [`{"id": 1.50, "text": ${JSON.stringify(said).replace('e', '\\u0065')} }`, lines].join('\n')
    await editor.open(records, written, 'jsonl')
    const found = await editor.found(records)
    const textOf = (text: string): string => JSON.parse(text.split('\n')[0]).text
    const removed = said.replace('Share this story on Facebook\n\n', '')
    const [remove] = await actions(editor, found[0].range, ['quickfix'], records)
    expect(remove.title).toBe('Remove `Share this story on Facebook`')
    expect(textOf(changed(written, remove))).toBe(removed)
    const [move] = await actions(editor, found[1].range, ['quickfix'], records)
    expect(move.title).toBe('Replace by `,"`')
    expect(textOf(changed(written, move))).toBe(said.replace('",', ',"'))
    const [fixAll, ...others] = await actions(editor, at(0), ['source.fixAll'], records)
    expect(others).toEqual([])
    const fixed = changed(written, fixAll)
    expect(textOf(fixed)).toBe(removed.replaceAll('",', ',"').replace('replied', 'reply'))
    expect(fixed).toMatch(/^\{"id": 1\.50, "text": "Th\\u0065 port .*" \}\n/)
    const [, first, , , , , last] = fixed.split('\n')
    expect(first).toContain('It said \\u201cno\\u201D.\\n\\nThe ministry did not reply to questions about a new port')
    const mended = damaged.replace('replied', 'reply').replace('an new', 'a new')
    expect(last).toBe(JSON.stringify({url: 7, nested: {text: damaged}, text: mended}))
  })
})

describe('settings', () => {
  const folder = testFolder('each')
  const {put} = folder
  let root: string
  beforeEach(() => {
    root = folder.path
  })
  const open = async (editor: Editor, name: string): Promise<unknown[]> => {
    await editor.open(`file://${root}/${name}`, damaged)
    return rules(await editor.found(`file://${root}/${name}`))
  }

  it('are those of the command: configurations beside and above, and ignore files', async () => {
    put('.lint-newsrc.yaml', 'rules: {do-support-form: off}\n')
    put('wire/.lint-newsrc.json', '{"rules": {"article-mismatch": "info"}}')
    put('.lint-newsignore', 'drafts\n')
    const editor = await start({root})
    expect(await open(editor, 'a.txt')).toEqual(['article-mismatch'])
    await editor.open(`file://${root}/wire/a.txt`, damaged)
    expect(await editor.found(`file://${root}/wire/a.txt`)).toMatchObject([{code: 'article-mismatch', severity: 3}])
    expect(await open(editor, 'drafts/a.txt')).toEqual([])
  })

  it('are read anew when they change', async () => {
    put('.lint-newsrc.mjs', 'console.log("read")\nexport default {rules: {"do-support-form": false}}\n')
    const editor = await start({root})
    expect(await open(editor, 'a.txt')).toEqual(['article-mismatch'])
    put('.lint-newsrc.mjs', 'export default {rules: {"article-mismatch": false}}\n')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
    await expect.poll(() => editor.count(`file://${root}/a.txt`)).toBe(2)
    expect(rules(await editor.found(`file://${root}/a.txt`))).toEqual(['do-support-form'])
    put('b/.lint-newsrc.yaml', 'rules: {do-support-form: off}\n')
    expect(await open(editor, 'b/a.txt')).toEqual([])
    put('b/.lint-newsrc.yaml', 'rules: {do-support-form: on}\n')
    const saved = `file://${root}/b/a.txt`
    await editor.connection.sendNotification('textDocument/didSave', {textDocument: {uri: saved}})
    await expect.poll(() => editor.count(saved)).toBe(2)
    expect(rules(await editor.found(saved))).toEqual(['do-support-form'])
    expect(editor.stderr).toBe('read\n')
  })

  it('that cannot be used are told once', async () => {
    put('.lint-newsrc.yaml', 'rules: {do-suport-form: off}\n')
    const editor = await start({root})
    expect(await open(editor, 'a.txt')).toEqual([])
    await editor.change(`file://${root}/a.txt`, `${damaged}${damaged}`)
    await editor.found(`file://${root}/a.txt`, 2)
    expect(editor.shown).toEqual([
      expect.stringMatching(/^lint-news: .*\.lint-newsrc\.yaml:1:9: .* did you mean `do-support-form`\?$/)
    ])
  })

  it('that name a plugin which never ends, or ends the thread, hold up nothing else', async () => {
    put('.lint-newsrc', '{"plugins": ["./endless.mjs"]}')
    put(
      'endless.mjs',
      `export default () => (tree, file) => {
        while (String(file).includes('endless'));
        if (String(file).includes('the end')) process.exit()
      }`
    )
    const editor = await start({root})
    const document = `file://${root}/a.txt`
    await editor.open(document, `An endless plan. ${damaged}`)
    await editor.open(uri, damaged)
    await setTimeout(300)
    expect(rules(await editor.found(document, await editor.change(document, damaged)))).toContain('do-support-form')
    expect(rules(await editor.found(uri))).toContain('do-support-form')
    await editor.found(document, await editor.change(document, `This is the end. ${damaged}`))
    expect(editor.stderr).toContain('The thread that lints has ended')
    expect(rules(await editor.found(document, await editor.change(document, damaged)))).toContain('do-support-form')
  })

  it.each([
    ['an editor that is asked', {settings: {rules: {'do-support-form': 'off'}, preset: null}}],
    ['an editor that is asked, of a file', {settings: {config: 'desk.yaml'}}]
  ])('are those of %s', async (_, options) => {
    put('desk.yaml', 'rules: {do-support-form: off}\n')
    put('.lint-newsrc.yaml', 'rules: {article-mismatch: warn}\n')
    expect(await open(await start({root, ...options}), 'a.txt')).toEqual(['article-mismatch'])
  })

  it('are those that an editor sends', async () => {
    const editor = await start({root})
    expect(await open(editor, 'a.txt')).toHaveLength(2)
    const change = (settings: object) =>
      editor.connection.sendNotification('workspace/didChangeConfiguration', {settings: {lintNews: settings}})
    await change({enable: false})
    await expect.poll(() => editor.count(`file://${root}/a.txt`)).toBe(2)
    expect(await editor.found(`file://${root}/a.txt`)).toEqual([])
    await change({codeLens: false})
    await expect.poll(() => editor.count(`file://${root}/a.txt`)).toBe(3)
    expect(await editor.ask('textDocument/codeLens', {textDocument: {uri: `file://${root}/a.txt`}})).toEqual([])
    await change({preset: 'lax'})
    await expect
      .poll(() => editor.shown)
      .toEqual(['lint-news: settings: preset: unexpected `"lax"`, expected `recommended` or `strict`'])
  })
})
