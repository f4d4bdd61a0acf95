import {type Origin, OriginWriter} from '@lint-news/article'
import {type Finding, lint, pointsOf, toMessage} from '@lint-news/rule'
import {findNodeAtLocation, type Node, type ParseError, parseTree} from 'jsonc-parser'
import type {SettingsOf} from 'lint-news/host'
import {VFile} from 'vfile'
import type {LintedArticle} from './linted-document.ts'
import type {EditedDocument} from './questions.ts'

/** Lints JSON Lines: each record that holds a text is an article of its own. What is no record is left to others. */
export async function lintRecords(
  {path, text}: EditedDocument,
  settingsOf: SettingsOf
): Promise<readonly LintedArticle[]> {
  const articles: LintedArticle[] = []
  const pointOf = pointsOf(text)
  let start = 0
  for (const [line, json] of text.split('\n').entries()) {
    const errors: ParseError[] = []
    const record = json.includes('"text"') ? parseTree(json, errors) : undefined
    const member = record && findNodeAtLocation(record, ['text'])
    if (record && errors.length === 0 && member?.type === 'string' && member.value.trim() !== '') {
      const [title, url] = ['title', 'url'].map((name) => stringAt(record, name))
      const {rules} = await settingsOf(path, () => url)
      const {article, findings, verdict} = lint(member.value, {rules, title, url})
      const spelling = spellingOf(text, start + member.offset, member.length)
      const spanOf = <Between extends Finding['place']>(between: Between): Between => ({
        ...between,
        start: pointOf(spelling.startOf(between.start.offset)),
        end: pointOf(spelling.endOf(between.end.offset))
      })
      const file = new VFile({path: `${path}:${line + 1}`})
      for (const finding of findings) {
        const {place, related} = finding
        file.messages.push(toMessage({...finding, place: spanOf(place), related: related.map(spanOf)}, file))
      }
      articles.push({file, article, verdict, line, spelling})
    }
    start += json.length + 1
  }
  return articles
}

function stringAt(record: Node, name: string): string | undefined {
  const member = findNodeAtLocation(record, [name])
  return member?.type === 'string' ? member.value : undefined
}

const piece = /\\u[\da-fA-F]{4}|\\.|[^\\]+/g

/** The way from what a string of JSON says back to how a document spells it, at an offset and over a length with its quotation marks. */
function spellingOf(document: string, offset: number, length: number): Origin {
  const writer = new OriginWriter(document)
  const first = offset + 1
  for (const {0: spelled, index} of document.slice(first, offset + length - 1).matchAll(piece)) {
    const value = spelled[0] === '\\' ? JSON.parse(`"${spelled}"`) : spelled
    writer.write(value, first + index, first + index + spelled.length)
  }
  return writer.origin()
}
