// Measures lint-news beside its peers in one interleaved run. All figures but the cost of rules are ratios, so that they hold on
// other machines.
//
//   npm run bench [-- --input ARTICLES.jsonl[.gz]] [--rounds N]
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {articleOf} from '../packages/article/dist/index.js'
import {lint, lintArticle} from '../packages/rule/dist/index.js'
import {strict} from '../rules/dist/index.js'
import {articlesIn, inventedArticles, longArticle} from './articles.js'
import {parse, peers} from './peers.js'
import {thread, typingRatio, wholeServer} from './typing.js'

const {input, rounds: given} = parseArgs({
  options: {input: {type: 'string'}, rounds: {type: 'string', default: '9'}}
}).values
const rounds = Number(given)
const articles = input ? articlesIn(input) : inventedArticles(300)
const characters = sum(articles.map((text) => text.length))
console.log(
  `${articles.length} ${input ? 'given' : 'invented'} articles, ${(characters / 1e6).toFixed(2)} M characters, ${rounds} rounds, Node ${process.version}`
)

await speed()
costs()
length()
start()
await typing()

/** How fast, against a mere parse of the same texts right before and after. */
async function speed() {
  const contenders = [
    {name: `lint-news, strict (${strict.length} rules)`, share: 1, run: (text) => lint(text, {rules: strict})},
    ...peers
  ]
  const ratios = contenders.map(() => [])
  const speeds = []
  await warmUp(parse.run, articles)
  // One after the other: the memory of one would slow down the next.
  for (const [index, {share, run}] of contenders.entries()) {
    await warmUp(run, sampleOf(share, 0))
    for (let round = 0; round < rounds; round++) {
      const texts = sampleOf(share, round)
      const before = await timeOf(parse.run, texts)
      const own = await timeOf(run, texts)
      const after = await timeOf(parse.run, texts)
      ratios[index].push((before + after) / 2 / own)
      if (index === 0) speeds.push(sum(texts.map((text) => text.length)) / own / 1000)
    }
  }
  title(`Speed, where 1 is ${parse.name}`)
  for (const [index, {name}] of contenders.entries()) row(name, `${medianOf(ratios[index]).toPrecision(3)} x`)
  row('that is, lint-news', `${medianOf(speeds).toFixed(1)} MB/s on this machine`)
}

/** What the model and each rule take of the time, in a warm process; what rules share is its own line. */
function costs() {
  const nanoseconds = new Map()
  const add = (name, from) => nanoseconds.set(name, (nanoseconds.get(name) ?? 0) + (performance.now() - from) * 1e6)
  for (let round = -2; round < rounds; round++) {
    if (round === 0) nanoseconds.clear()
    for (const text of articles) {
      let from = performance.now()
      const article = articleOf(text)
      add('the model: lines, sentences, words, quotations', from)
      from = performance.now()
      void [article.roles, article.people, article.style]
      add('the model: roles, people, style', from)
      from = performance.now()
      lintArticle(article, strict)
      add('all rules together', from)
      for (const {rule, options} of strict) {
        from = performance.now()
        for (const _ of rule.check(article, options)) {
        }
        add(rule.ruleId, from)
      }
    }
  }
  title('Cost in ns a character; a rule alone, when what rules share has been worked out')
  const fixed = [
    'the model: lines, sentences, words, quotations',
    'the model: roles, people, style',
    'all rules together'
  ]
  const dearestFirst = [...nanoseconds].filter(([name]) => !fixed.includes(name)).sort((a, b) => b[1] - a[1])
  for (const [name, total] of [...fixed.map((name) => [name, nanoseconds.get(name)]), ...dearestFirst])
    row(name, (total / rounds / characters).toFixed(2))
}

/** Whether ten times the text takes ten times the time. */
function length() {
  title('Time of 10 MB in one article against 1 MB; 10 is linear')
  for (const [name, join] of [
    ['in lines', (text) => text],
    ['in one line', (text) => text.replaceAll(/\s+/g, ' ')]
  ]) {
    const [short, long] = [1e6, 1e7].map((size) => join(longArticle(size)))
    const ratios = []
    for (let round = -1; round < 3; round++) {
      const one = secondsOf(() => lint(short, {rules: strict}))
      const ten = secondsOf(() => lint(long, {rules: strict}))
      if (round >= 0) ratios.push(ten / one)
    }
    row(name, `${medianOf(ratios).toFixed(1)} x`)
  }
}

/** How long the command takes for one article, against a Node that does nothing. */
function start() {
  const folder = mkdtempSync(join(tmpdir(), 'lint-news-bench-'))
  const file = join(folder, 'article.txt')
  writeFileSync(file, articles[0])
  const bin = fileURLToPath(new URL('../packages/lint-news/bin/lint-news.js', import.meta.url))
  const node = (args) => secondsOf(() => spawnSync(process.execPath, args))
  const ratios = []
  for (let round = -1; round < 20; round++) {
    const ratio = node([bin, file]) / node(['-e', '0'])
    if (round >= 0) ratios.push(ratio)
  }
  rmSync(folder, {recursive: true})
  title('Start: `lint-news article.txt` against `node -e 0`')
  row(`an article of ${(articles[0].length / 1000).toFixed(1)} KB`, `${medianOf(ratios).toFixed(2)} x`)
}

/** How long after a keystroke an article is linted anew, against a mere parse of it. */
async function typing() {
  const text = longArticle(3000)
  title(`A keystroke in an article of 3 KB, where 1 is ${parse.name}`)
  for (const start of [thread, wholeServer]) {
    const contender = await start(text)
    row(contender.name, `${(await typingRatio(contender, text, parse.run, 1000)).toFixed(2)} x`)
  }
}

/** Runs until the engine has compiled what is hot: streams of articles are long. */
async function warmUp(run, texts) {
  for (let spent = 0; spent < 15000; ) spent += await timeOf(run, texts)
}

/** A share of the articles, another one each round. */
function sampleOf(share, round) {
  const count = Math.max(1, Math.round(share * articles.length))
  const from = ((round + 1) * count) % articles.length
  return [...articles, ...articles].slice(from, from + count)
}

async function timeOf(run, texts) {
  const from = performance.now()
  for (const text of texts) await run(text)
  return performance.now() - from
}

function secondsOf(run) {
  const from = performance.now()
  run()
  return performance.now() - from
}

function medianOf(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}

function title(text) {
  console.log(`\n${text}`)
}

function row(name, figure) {
  console.log(`  ${name.padEnd(48)} ${figure}`)
}
