import {type Change, fix, type Point, pointsOf} from '@lint-news/rule'
import {rules} from 'retext-lint-news'
import type {Location, Notification, Region, ReportingDescriptor, Result, Run} from 'sarif'
import type {VFileMessage} from 'vfile-message'
import {judgementOf} from '../judgement.ts'
import type {LintedFile} from '../linted-file.ts'
import {placeOf} from '../message-place.ts'
import {version} from '../version.ts'
import {detailsOf, levelOf} from './details.ts'
import {fileUri} from './file-uri.ts'
import type {Format} from './format.ts'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const
const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const indexOfRule = new Map(rules.map(({ruleId}, index) => [ruleId, index]))

/**
 * SARIF 2.1.0, which GitHub code scanning and editors read. Results are written as they come; the list of articles with their
 * verdicts, which is short, stands at the end.
 */
export const sarif: Format = async function* (files) {
  const artifacts: NonNullable<Run['artifacts']> = []
  const notifications: Notification[] = []
  const driver = {
    name: 'lint-news',
    semanticVersion: version(),
    informationUri: 'https://github.com/lint-news/lint-news',
    rules: rules.map(descriptorOf)
  }
  yield `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({driver})},"columnKind":"utf16CodeUnits","results":[`
  let before = '\n'
  for await (const each of files) {
    const {file, verdict} = each
    const uri = fileUri(file.path)
    artifacts.push({location: {uri}, ...(verdict ? {properties: judgementOf(verdict)} : {})})
    if (!verdict) {
      notifications.push(...file.messages.map((message) => notificationOf(message, uri)))
      continue
    }
    const results = [...resultsOf(each, uri, artifacts.length - 1)].map((result) => JSON.stringify(result))
    if (results.length === 0) continue
    yield before + results.join(',\n')
    before = ',\n'
  }
  const invocations: Run['invocations'] = [
    {executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications}
  ]
  yield `\n],"artifacts":${JSON.stringify(artifacts)},"invocations":${JSON.stringify(invocations)}}]}\n`
}

function descriptorOf({
  ruleId,
  about,
  why,
  url,
  severity,
  family,
  preset,
  fix
}: (typeof rules)[number]): ReportingDescriptor {
  return {
    id: ruleId,
    shortDescription: {text: about},
    fullDescription: {text: why},
    helpUri: url,
    help: {text: `${about}\n\n${why}`},
    defaultConfiguration: {level: levels[severity]},
    properties: {family, severity, preset, fixable: fix ?? false, tags: [family]}
  }
}

function* resultsOf({file, verdict, shown}: LintedFile, uri: string, index: number): Generator<Result> {
  // Text that was read out of another document leads back to it; places are there.
  const source = shown?.source ?? ''
  const regionOf = regionsOf(source)
  const artifactLocation = {uri, index}
  for (const message of file.messages) {
    const place = placeOf(message)
    const {ruleId = '', reason, note} = message
    const {family, related = []} = detailsOf(message)
    const locate = ({start, end}: {start: Point; end: Point}): Location => ({
      physicalLocation: {artifactLocation, region: regionOf(start.offset, end.offset)}
    })
    const fixes = fixesOf(message, source).map(({start, end, replacement}) => ({
      description: {text: replacement === '' ? 'Remove it' : `Replace it with \`${replacement}\``},
      artifactChanges: [
        {
          artifactLocation,
          replacements: [
            {deletedRegion: {...regionOf(start, end), snippet: undefined}, insertedContent: {text: replacement}}
          ]
        }
      ],
      properties: {kind: detailsOf(message).fix}
    }))
    const ruleIndex = indexOfRule.get(ruleId)
    yield {
      ruleId,
      ...(ruleIndex === undefined ? {} : {ruleIndex}),
      level: levels[levelOf(message)],
      message: {text: reason},
      locations: [place ? locate(place) : {physicalLocation: {artifactLocation}}],
      ...(related.length > 0
        ? {relatedLocations: related.map((each, id) => ({id, message: {text: each.reason}, ...locate(each)}))}
        : {}),
      ...(fixes.length > 0 ? {fixes} : {}),
      ...fingerprintOf(message),
      properties: {...(verdict ? judgementOf(verdict) : {}), family, note}
    }
  }
}

/** Each replacement is a fix of its own: any one of them will do. What a deletion takes with it is for the fixer to say. */
function fixesOf(message: VFileMessage, source: string): readonly Change[] {
  const {expected = [], ruleId = ''} = message
  const place = placeOf(message)
  const {fix: kind} = detailsOf(message)
  if (!kind || !place) return []
  return expected.flatMap((text) => fix(source, [{place, expected: [text], fix: kind, ruleId}], [kind]).changes)
}

function fingerprintOf(message: VFileMessage): Pick<Result, 'partialFingerprints'> {
  const {fingerprint} = detailsOf(message)
  return fingerprint ? {partialFingerprints: {'lineContent/v1': fingerprint}} : {}
}

/** Returns what makes regions of a source; SARIF counts from behind a byte order mark. */
function regionsOf(source: string): (start: number, end: number) => Region {
  const bom = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const text = source.slice(bom)
  const pointOf = pointsOf(text)
  return (start, end) => {
    const from = pointOf(Math.max(0, start - bom))
    const to = pointOf(Math.max(0, end - bom))
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: from.offset,
      charLength: to.offset - from.offset,
      snippet: {text: text.slice(from.offset, to.offset)}
    }
  }
}

function notificationOf({reason, line, column, ruleId}: VFileMessage, uri: string): Notification {
  return {
    level: 'error',
    message: {text: reason},
    descriptor: {id: ruleId ?? 'lint-news'},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri},
          ...(line ? {region: {startLine: line, startColumn: column ?? 1}} : {})
        }
      }
    ]
  }
}
