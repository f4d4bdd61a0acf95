import type {Origin} from '@lint-news/article'
import {
  ConfigError,
  checkConfig,
  fileSettings,
  IgnoredFiles,
  type InputKind,
  type LintedFile,
  type LintedInput,
  lintedFile,
  lintInput,
  type SettingsOf
} from 'lint-news/host'
import type {VFileMessage} from 'vfile-message'
import {lintRecords} from './lint-records.ts'
import type {EditedDocument, LintSettings} from './questions.ts'

/** An article with what was found in it, and where it stands in the document. */
export interface LintedArticle extends Omit<LintedFile, 'shown'> {
  /** Undefined where nothing could be read. */
  readonly article: LintedInput['article']
  /** The line that it starts on, from 0. */
  readonly line: number
  /** The way from what a record says to how the document spells it. */
  readonly spelling?: Origin
}

/** A document with what was found in it. */
export interface LintedDocument {
  readonly document: EditedDocument
  /** One, but for JSON Lines. */
  readonly articles: readonly LintedArticle[]
  /** In order of place. */
  readonly messages: readonly VFileMessage[]
  readonly settingsOf: SettingsOf
}

/** Lints documents, each version once: what is asked of one in turn is asked of the same reading. */
export class DocumentLinter {
  #key = ''
  #settingsOf: SettingsOf | undefined
  #ignored = new IgnoredFiles()
  #recent = new Map<string, {version: number; linted: Promise<LintedDocument | undefined>}>()

  /**
   * Lints a document; undefined for one that is blank or ignored.
   *
   * @throws {ConfigError} for settings and configurations that cannot be used.
   */
  lint(document: EditedDocument, settings: LintSettings, generation: number): Promise<LintedDocument | undefined> {
    const key = JSON.stringify([generation, settings])
    if (key !== this.#key || !this.#settingsOf) {
      this.#recent.clear()
      this.#ignored = new IgnoredFiles()
      this.#settingsOf = settingsOfEditor(settings)
      this.#key = key
    }
    const known = this.#recent.get(document.uri)
    this.#recent.delete(document.uri)
    const kept =
      known?.version === document.version
        ? known
        : {version: document.version, linted: this.#lint(document, this.#settingsOf)}
    this.#recent.set(document.uri, kept)
    for (const uri of this.#recent.keys()) if (this.#recent.size > most) this.#recent.delete(uri)
    return kept.linted
  }

  async #lint(document: EditedDocument, settingsOf: SettingsOf): Promise<LintedDocument | undefined> {
    const {path, kind, text} = document
    if (text.trim() === '' || (await this.#ignored.has(path))) return undefined
    const articles =
      kind === 'jsonl' ? await lintRecords(document, settingsOf) : [await lintDocument(path, text, kind, settingsOf)]
    const messages = articles.flatMap(({file}) => file.messages)
    // Markup without text is an article that nobody has written yet.
    return {document, articles, messages: messages.filter(({ruleId}) => ruleId !== 'unreadable-input'), settingsOf}
  }
}

async function lintDocument(
  path: string,
  text: string,
  kind: InputKind,
  settingsOf: SettingsOf
): Promise<LintedArticle> {
  const {report, article} = await lintInput({path, text}, settingsOf, {kind, suppress: true})
  return {...lintedFile(path, report), article, line: 0}
}

/** How many documents stay read: those that an editor shows side by side. */
const most = 4

function settingsOfEditor({config, ...settings}: LintSettings): SettingsOf {
  for (const {path, reason} of checkConfig(settings))
    throw new ConfigError('settings', undefined, `${path.join('.')}: ${reason}`)
  return fileSettings({config}, settings)
}
