import type {Article} from '@lint-news/article'
import {type Finding, pointsOf, RuleError, type Span} from '@lint-news/rule'
import retextEnglish from 'retext-english'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {placeOf} from '../message-place.ts'

/** What another retext plugin said of an article, at its place in the source. */
export interface PluginFinding extends Span, Pick<Finding, 'ruleId' | 'place'> {
  readonly message: VFileMessage
}

/**
 * Runs other retext plugins on the text of an article, as retext would; places are those in the source.
 *
 * @throws {RuleError} where one of them fails.
 */
export async function runPlugins(
  {text, origin}: Article,
  plugins: PluggableList,
  path: string
): Promise<readonly PluginFinding[]> {
  const processor = unified().use(retextEnglish).use(plugins)
  const file = new VFile({path, value: text})
  try {
    await processor.run(processor.parse(file) as never, file)
  } catch (error) {
    throw new RuleError('plugins', error, 'the plugins of the configuration')
  }
  const pointOf = pointsOf(origin.source)
  return file.messages.map((message) => {
    const told = placeOf(message)
    const start = told?.start.offset ?? 0
    const end = told?.end.offset ?? 0
    const place = {start: pointOf(origin.startOf(start)), end: pointOf(origin.endOf(end))}
    message.place = place
    message.line = place.start.line
    message.column = place.start.column
    return {
      start,
      end,
      place,
      ruleId: message.ruleId ?? message.source ?? 'plugin',
      message: Object.assign(message, {span: {start, end}})
    }
  })
}
