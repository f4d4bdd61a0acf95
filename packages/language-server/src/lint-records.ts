import {OriginWriter} from '@lint-news/article'
import {type Finding, lint, toMessage} from '@lint-news/rule'
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
  let start = 0
  for (const [line, json] of text.split('\n').entries()) {
    const errors: ParseError[] = []
    const record = json.includes('"text"') ? parseTree(json, errors) : undefined
    const member = record && findNodeAtLocation(record, ['text'])
    if (record && errors.length === 0 && member?.type === 'string' && member.value.trim() !== '') {
      const [title, url] = ['title', 'url'].map((name) => stringAt(record, name))
      const {rules} = await settingsOf(path, () => url)
      const {article, findings, verdict} = lint(member.value, {rules, title, url, origin: originOf(json, member)})
      const file = new VFile({path: `${path}:${line + 1}`})
      for (const finding of findings) file.messages.push(toMessage(shifted(finding, line, start), file))
      articles.push({file, article, verdict, line})
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

/** The way from the value of a string back to how a line spells it. */
function originOf(json: string, {offset, length}: Node): ReturnType<OriginWriter['origin']> {
  const writer = new OriginWriter(json)
  const first = offset + 1
  for (const {0: spelled, index} of json.slice(first, offset + length - 1).matchAll(piece)) {
    const value = spelled[0] === '\\' ? JSON.parse(`"${spelled}"`) : spelled
    writer.write(value, first + index, first + index + spelled.length)
  }
  return writer.origin()
}

/** A finding of a record at its place in the document. Its fixes are not those of the document, where they would have to be escaped. */
function shifted({place, related, ...finding}: Finding, line: number, offset: number): Finding {
  const move = <Between extends Finding['place']>(between: Between): Between => ({
    ...between,
    start: {...between.start, line: line + 1, offset: offset + between.start.offset},
    end: {...between.end, line: line + 1, offset: offset + between.end.offset}
  })
  return {...finding, fix: undefined, place: move(place), related: related.map(move)}
}
