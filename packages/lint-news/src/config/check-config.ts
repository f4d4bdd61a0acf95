import {configure, type Rule, type Setting} from '@lint-news/rule'
import {rules} from 'retext-lint-news'
import {nearest} from '../nearest.ts'

/** What is wrong with a configuration, and where: the way of keys to it. */
export interface ConfigProblem {
  readonly path: readonly (string | number)[]
  readonly reason: string
}

type Check = (value: unknown, path: ConfigProblem['path']) => Iterable<ConfigProblem>

const preset = oneOf('recommended', 'strict')
const settings: Readonly<Record<string, Check>> = {preset, rules: checkRules}
const override = object({...settings, files: listOf(string), hosts: listOf(string)})
const config = object({
  $schema: string,
  root: boolean,
  ...settings,
  plugins: listOf(plugin),
  overrides: listOf(override)
})

/** Checks a configuration: keys, types, names of rules and their options. Yields nothing where it is sound. */
export function checkConfig(value: unknown): Iterable<ConfigProblem> {
  return config(value, [])
}

function object(members: Readonly<Record<string, Check>>): Check {
  return function* (value, path) {
    if (!isObject(value)) {
      yield {path, reason: `unexpected ${describe(value)}, expected an object`}
      return
    }
    for (const [key, member] of Object.entries(value)) {
      const check = Object.hasOwn(members, key) && members[key]
      if (check) yield* check(member, [...path, key])
      else yield {path: [...path, key], reason: `unexpected key \`${key}\`, ${suggestion(key, Object.keys(members))}`}
    }
  }
}

function listOf(check: Check): Check {
  return function* (value, path) {
    if (!Array.isArray(value)) yield {path, reason: `unexpected ${describe(value)}, expected a list`}
    else for (const [index, each] of value.entries()) yield* check(each, [...path, index])
  }
}

function oneOf(...known: readonly string[]): Check {
  return function* (value, path) {
    if (!known.includes(value as string)) {
      yield {path, reason: `unexpected ${describe(value)}, expected ${known.map((each) => `\`${each}\``).join(' or ')}`}
    }
  }
}

function* string(value: unknown, path: ConfigProblem['path']): Iterable<ConfigProblem> {
  if (typeof value !== 'string') yield {path, reason: `unexpected ${describe(value)}, expected a string`}
}

function* boolean(value: unknown, path: ConfigProblem['path']): Iterable<ConfigProblem> {
  if (typeof value !== 'boolean') yield {path, reason: `unexpected ${describe(value)}, expected \`true\` or \`false\``}
}

function* plugin(value: unknown, path: ConfigProblem['path']): Iterable<ConfigProblem> {
  const name = Array.isArray(value) ? value[0] : value
  if (typeof name !== 'string')
    yield {path, reason: `unexpected ${describe(value)}, expected the name of a plugin, or a list of name and options`}
}

function* checkRules(value: unknown, path: ConfigProblem['path']): Iterable<ConfigProblem> {
  if (!isObject(value)) {
    yield {path, reason: `unexpected ${describe(value)}, expected an object of rules`}
    return
  }
  for (const [ruleId, setting] of Object.entries(value)) {
    const rule = rules.find((each) => each.ruleId === ruleId)
    if (rule) yield* checkSetting(rule, setting, [...path, ruleId])
    else
      yield {
        path: [...path, ruleId],
        reason: `unexpected rule \`${ruleId}\`, ${suggestion(
          ruleId,
          rules.map((each) => each.ruleId)
        )}`
      }
  }
}

function* checkSetting(rule: Rule, setting: unknown, path: ConfigProblem['path']): Iterable<ConfigProblem> {
  try {
    configure(rule, setting as Setting)
  } catch (error) {
    yield {path, reason: lowerFirst((error as Error).message)}
    return
  }
  const given: unknown = Array.isArray(setting) ? setting[1] : undefined
  if (given === undefined) return
  if (!isObject(given)) {
    yield {path: [...path, 1], reason: `unexpected ${describe(given)}, expected an object of options`}
    return
  }
  for (const [name, value] of Object.entries(given)) {
    const usual = (rule.options as Record<string, unknown>)[name]
    if (kindOf(value) !== kindOf(usual)) {
      yield {
        path: [...path, 1, name],
        reason: `unexpected ${describe(value)} for option \`${name}\`, expected a ${kindOf(usual)} such as \`${JSON.stringify(usual)}\``
      }
    }
  }
}

function suggestion(name: string, known: readonly string[]): string {
  const candidate = nearest(name, known)
  return candidate
    ? `did you mean \`${candidate}\`?`
    : `expected one of ${known.map((each) => `\`${each}\``).join(', ')}`
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : `\`${JSON.stringify(value)}\``
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
