import type {FixKind} from '@lint-news/rule'
import {announce} from './announce.ts'
import {makeEditor, setKind, setText} from './editor/editor.ts'
import {mend, putCleaned} from './editor/mend.ts'
import {setReport} from './editor/reported.ts'
import {setKept} from './editor/struck.ts'
import {showPlace} from './editor/tips.ts'
import {byId, element} from './element.ts'
import {readFile, takeDrops} from './files.ts'
import type {CardActions} from './finding-card.ts'
import {startLinter} from './linter.ts'
import {cleanedPanel} from './panel/cleaned.ts'
import {findingsPanel} from './panel/findings.ts'
import {showLines} from './panel/lines.ts'
import {rulesPanel, switched} from './panel/rules.ts'
import {makeTabs} from './panel/tabs.ts'
import type {Answer, Request, RuleInfo, Settings, SourceKind} from './protocol.ts'
import {sampleMenu} from './samples/sample-menu.ts'
import {samples} from './samples/samples.ts'
import {fromFragment, type Shared, toFragment} from './share.ts'
import {toast} from './toast.ts'
import {showNote, showVerdict} from './verdict.ts'
import {plural} from './words.ts'

const linter = startLinter()
let rules: readonly RuleInfo[] = []
let kind: SourceKind = 'text'
let settings: Settings = {preset: 'recommended', rules: {}}
let cleanKinds: readonly FixKind[] = ['safe']
let tab = 'findings'

const card: CardActions = {
  mend(finding, replacement) {
    if (mend(view, finding, replacement)) announce(replacement === '' ? 'Removed' : `Replaced with ${replacement}`)
    else toast('The text has changed there meanwhile.')
  },
  goTo: (start, end) => showPlace(view, start, end)
}
const view = makeEditor(byId('editor'), card, {change: lintSoon, move: (finding) => list.mark(finding)})

const list = findingsPanel(byId('findings'), {
  ...card,
  async mendSafe() {
    const cleaned = (await answerTo({clean: ['safe']}))?.cleaned
    if (!cleaned) return
    putCleaned(view, cleaned)
    toast(`${plural(cleaned.fixes, 'change')} made. Ctrl Z takes them back.`)
  },
  switchOff(ruleId) {
    changeSettings((settings) =>
      switched(
        settings,
        rules.filter((rule) => rule.ruleId === ruleId),
        false
      )
    )
    toast(`${ruleId} is off. Rules has its switch.`)
  }
})

const showCleaned = cleanedPanel(byId('cleaned'), {
  choose(kinds) {
    cleanKinds = kinds
    lintNow()
  },
  async copy(text) {
    toast((await copied(text)) ? 'Copied.' : 'The browser does not let the page copy.')
  },
  put(cleaned) {
    putCleaned(view, cleaned)
    toast('The article is the cleaned copy now. Ctrl Z takes it back.')
  },
  download(text) {
    const url = URL.createObjectURL(new Blob([text], {type: 'text/plain'}))
    element('a', {href: url, download: `article.${{text: 'txt', html: 'html', markdown: 'md'}[kind]}`}).click()
    URL.revokeObjectURL(url)
  }
})

const chooseTab = makeTabs(byId('tabs'), (panel) => {
  tab = panel
  document.body.classList.toggle('cleaning', tab === 'cleaned')
  lintNow()
})

let showSettings: (settings: Settings) => void = () => {}
linter.rules.then((all) => {
  rules = all
  showSettings = rulesPanel(byId('rules'), rules, changeSettings)
  showSettings(settings)
})

function changeSettings(change: (settings: Settings) => Settings): void {
  settings = change(settings)
  showSettings(settings)
  lintNow()
}

let soon: ReturnType<typeof setTimeout> | undefined

/** Between two letters of a fast typist nothing is linted. */
function lintSoon(): void {
  clearTimeout(soon)
  soon = setTimeout(lintNow, 120)
}

async function lintNow(): Promise<void> {
  clearTimeout(soon)
  const answer = await answerTo({clean: tab === 'cleaned' ? cleanKinds : undefined})
  if (answer) show(answer)
}

/** What the worker says of the article as it stands; undefined where the article or the question have changed meanwhile. */
async function answerTo(question: Pick<Request, 'clean'>): Promise<Answer | undefined> {
  const {doc} = view.state
  try {
    const answer = await linter.ask({source: doc.toString(), kind, settings, ...question})
    return view.state.doc === doc ? answer : undefined
  } catch (error) {
    showNote(byId('verdict'), `This article cannot be linted: ${(error as Error).message}`)
    return undefined
  }
}

function show({report, cleaned}: Answer): void {
  const {doc} = view.state
  view.dispatch({effects: [setReport.of(report), setKept.of(cleaned?.kept)]})
  list.show(report.findings)
  byId('tab-findings').dataset.count = String(report.findings.length)
  showLines(byId('lines'), report.lines, (start, end) => doc.sliceString(start, end), card.goTo)
  if (cleaned) showCleaned(cleaned)
  if (doc.length === 0) showNote(byId('verdict'), 'No article yet.')
  else sayVerdict(showVerdict(byId('verdict'), report))
}

let said = ''
let saySoon: ReturnType<typeof setTimeout> | undefined

/** Those who listen hear the verdict when it is another one and they have stopped typing. */
function sayVerdict(verdict: string): void {
  clearTimeout(saySoon)
  saySoon = setTimeout(() => {
    if (verdict !== said) announce(verdict)
    said = verdict
  }, 1200)
}

function load(text: string, kindOfText: SourceKind): void {
  kind = kindOfText
  byId<HTMLSelectElement>('kind').value = kind
  setKind(view, kind)
  setText(view, text)
  lintNow()
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

async function open(file: File): Promise<void> {
  try {
    const {text, kind} = await readFile(file)
    load(text, kind)
    toast(`${file.name} is open.`)
  } catch (error) {
    toast((error as Error).message)
  }
}

/** Some mail and chat programs cut links that are longer. */
const safeLength = 8000

async function share(): Promise<void> {
  const fragment = await toFragment({text: view.state.doc.toString(), kind, settings})
  history.replaceState(undefined, '', fragment)
  const {href} = location
  const done = (await copied(href))
    ? 'The link is copied. It holds the whole article.'
    : 'The link is in the address bar.'
  toast(href.length > safeLength ? `${done} With ${href.length} characters it is too long for some programs.` : done)
}

function receive(shared: Shared): void {
  settings = shared.settings
  showSettings(settings)
  load(shared.text, shared.kind)
}

async function receiveLink(): Promise<boolean> {
  if (!location.hash.startsWith('#a=')) return false
  const shared = await fromFragment(location.hash)
  if (shared) receive(shared)
  else toast('The link was damaged on its way: it holds no article.')
  return shared !== undefined
}

sampleMenu(byId('samples'), byId('samples-button'), async ({text, kind}) => {
  load(await text(), kind)
  view.focus()
})
byId('open').addEventListener('click', () => byId('file').click())
byId<HTMLInputElement>('file').addEventListener('change', ({target}) => {
  const input = target as HTMLInputElement
  const [file] = input.files ?? []
  if (file) open(file)
  input.value = ''
})
byId<HTMLSelectElement>('kind').addEventListener('change', ({target}) => {
  kind = (target as HTMLSelectElement).value as SourceKind
  setKind(view, kind)
  lintNow()
})
byId('share').addEventListener('click', share)
byId('skip').addEventListener('click', (event) => {
  event.preventDefault()
  chooseTab('findings')
  byId('panel').focus()
})
takeDrops(byId('drop'), open)
addEventListener('hashchange', receiveLink)

if (!(await receiveLink())) load(await samples[0]!.text(), samples[0]!.kind)
if (import.meta.env.PROD && 'serviceWorker' in navigator) navigator.serviceWorker.register('./service-worker.js')
