import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fix, lint} from '@lint-news/rule'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {rules as allRules} from 'retext-lint-news'
import type {Log, Region, Result, Run} from 'sarif'
import {expect, it} from 'vitest'
import {sarif} from './sarif.ts'
import {articles, lintedText, reportOf, rules, unreadable} from './testing.ts'

const schema = createRequire(import.meta.url)
  .resolve('@microsoft/jest-sarif')
  .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json')
const ajv = new AjvDraft04.default({strict: false, allErrors: true, unicodeRegExp: false})
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))

async function runOf(...files: Parameters<typeof lintedText>[]): Promise<Run> {
  const log = JSON.parse(await reportOf(sarif, ...files.map((file) => lintedText(...file)))) as Log
  return log.runs[0]
}

/** Applies the first replacement of each result as a consumer would, from the front; what overlaps is cut. */
function applied(source: string, results: readonly Result[], kinds: readonly string[]): string {
  const bom = source.startsWith('\ufeff') ? '\ufeff' : ''
  const text = source.slice(bom.length)
  const edits = results
    .flatMap(({fixes = []}) => fixes.slice(0, 1))
    .filter(({properties}) => kinds.includes(properties?.kind))
    .map((each) => each.artifactChanges[0].replacements[0])
    .map(({deletedRegion, insertedContent}) => ({
      start: deletedRegion.charOffset!,
      end: deletedRegion.charOffset! + deletedRegion.charLength!,
      inserted: insertedContent?.text ?? ''
    }))
    .sort((a, b) => a.start - b.start)
  let repaired = bom
  let from = 0
  for (const {start, end, inserted} of edits) {
    repaired += text.slice(from, Math.max(from, start)) + inserted
    from = end
  }
  return repaired + text.slice(from)
}

it('is valid SARIF', async () => {
  for (const files of [
    [],
    articles.map((text, index) => lintedText(text, `folder/${index}.txt`)),
    [unreadable('none.txt'), lintedText(articles[0], '<stdin>'), lintedText(articles[1], '/far/away.txt')]
  ]) {
    const log = JSON.parse(await reportOf(sarif, ...files))
    expect(validate(log), JSON.stringify(validate.errors, undefined, 1)).toBe(true)
  }
})

it('tells all rules, and the verdict of every article', async () => {
  const run = await runOf([articles[0], 'a.txt'], [articles[2], 'b.txt'])
  expect(run.columnKind).toBe('utf16CodeUnits')
  expect(run.tool.driver.rules?.length).toBe(allRules.length)
  expect(run.artifacts?.map(({properties}) => properties)).toEqual([
    {verdict: expect.not.stringMatching('clean'), quality: expect.any(Number)},
    {verdict: 'clean', quality: 1}
  ])
  expect(run.results?.[0].properties).toMatchObject({
    verdict: expect.any(String),
    family: 'damage',
    note: expect.any(String)
  })
})

it('leads from a result to its rule', async () => {
  const file = lintedText('A story.', 'a.txt')
  for (const {ruleId} of allRules) file.file.message('Odd.', {ruleId, source: 'lint-news'})
  const [run] = (JSON.parse(await reportOf(sarif, file)) as Log).runs
  expect(run.results?.map(({ruleIndex}) => run.tool.driver.rules?.[ruleIndex!].id)).toEqual(
    allRules.map(({ruleId}) => ruleId)
  )
})

it('tells apart what was found from what could not be read', async () => {
  const [run] = (JSON.parse(await reportOf(sarif, unreadable('none.txt'))) as Log).runs
  expect(run.results).toEqual([])
  expect(run.invocations).toMatchObject([
    {executionSuccessful: false, toolExecutionNotifications: [{descriptor: {id: 'unreadable-input'}}]}
  ])
})

it.each([
  ['folder/a b.txt', 'folder/a%20b.txt'],
  ['./100% #1?.txt', '100%25%20%231%3F.txt'],
  ['année/[x]:(y).txt', 'ann%C3%A9e/%5Bx%5D%3A%28y%29.txt'],
  ['/far/a b.txt', 'file:///far/a%20b.txt']
])('writes the path %s as an address', async (path, uri) => {
  expect((await runOf([articles[2], path])).artifacts?.[0].location?.uri).toBe(uri)
})

it('has regions whose columns, offsets and snippets agree, counted from behind a byte order mark', async () => {
  for (const source of articles) {
    const text = source.replace(/^\ufeff/, '')
    const {results = []} = await runOf([source, 'a.txt'])
    const regions = results.flatMap(({locations = [], relatedLocations = []}) =>
      [...locations, ...relatedLocations].map(({physicalLocation}) => physicalLocation?.region as Required<Region>)
    )
    for (const {startLine, startColumn, endLine, endColumn, charOffset, charLength, snippet} of regions) {
      const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((match) => match.index + match[0].length)]
      expect(starts[startLine - 1] + startColumn - 1).toBe(charOffset)
      expect(starts[endLine - 1] + endColumn - 1).toBe(charOffset + charLength)
      expect(snippet.text).toBe(text.slice(charOffset, charOffset + charLength))
    }
  }
})

it('has fixes that come to what the fixer makes', async () => {
  const paragraph = fc.constantFrom(
    'The council met on Monday.',
    'The storm hit the 🚢 on Monday.',
    'The ferry will perhaps sail, perhaps not.',
    'Perhaps.',
    'Share this story on Facebook.',
    'Share'
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, {minLength: 1, maxLength: 6}),
      fc.constantFrom('\n', '\n\n', '\r\n\r\n'),
      fc.constantFrom('', '\ufeff'),
      fc.constantFrom('', '\n'),
      async (paragraphs, gap, bom, end) => {
        const text = bom + paragraphs.join(gap) + end
        const {results = []} = await runOf([text, 'a.txt'])
        for (const kinds of [['safe'], ['safe', 'suggestion']] as const) {
          // Which line ending closes the text is for who sees all fixes at once.
          const fixed = fix(text, lint(text, {rules}).findings, kinds).text
          expect(applied(text, results, kinds).trimEnd()).toBe(fixed.trimEnd())
        }
      }
    )
  )
}, 60_000)

it('names findings by what they say, whatever changes elsewhere', async () => {
  const names = async (text: string): Promise<unknown[]> =>
    (await runOf([text, 'a.txt'])).results!.map(({partialFingerprints}) => partialFingerprints?.['lineContent/v1'])
  const before = await names(articles[0])
  expect(new Set(before).size).toBe(before.length)
  expect(await names(`The council met on Monday.\n\n${articles[0]}`)).toEqual(before)
  expect(await names(articles[0].replaceAll('\n', '\r\n'))).toEqual(before)
  const twice = await names(`${articles[0]}\n${articles[0]}`)
  expect(new Set(twice).size).toBe(twice.length)
  expect(twice).toEqual(expect.arrayContaining(before))
})
