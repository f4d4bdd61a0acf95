import type {Rule} from '@lint-news/rule'
import {rules} from 'retext-lint-news'

/** Where editors find the schema of configurations. */
export const schemaUrl = 'https://raw.githubusercontent.com/lint-news/lint-news/main/packages/lint-news/schema.json'

/** The JSON schema of configurations, made from the rules: what editors offer while one is written. */
export function configSchema(): object {
  const settings = {
    preset: {description: 'The preset to start from.', enum: ['recommended', 'strict']},
    rules: {
      description: 'By rule: a level, or a pair of a level and options.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.ruleId, settingSchema(rule)]))
    }
  }
  const strings = {type: 'array', items: {type: 'string'}}
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaUrl,
    title: 'Configuration of lint-news',
    definitions: {level: {enum: [true, false, 'on', 'off', 'info', 'warn', 'warning', 'error']}},
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      root: {description: 'Whether files in the folders above have no say.', type: 'boolean'},
      ...settings,
      plugins: {
        description: 'Other retext plugins to run beside the rules: names, or pairs of a name and options.',
        type: 'array',
        items: {
          oneOf: [
            {type: 'string'},
            {type: 'array', items: [{type: 'string'}, {}], minItems: 1, maxItems: 2, additionalItems: false}
          ]
        }
      },
      overrides: {
        description: 'Settings for some of the articles.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          properties: {
            files: {description: 'Globs, relative to the folder of this file.', ...strings},
            hosts: {description: 'Names of hosts; `example.com` stands for its subdomains too.', ...strings},
            ...settings
          }
        }
      }
    }
  }
}

function settingSchema({about, options}: Rule): object {
  const level = {$ref: '#/definitions/level'}
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, usual]) => [
      name,
      {type: Array.isArray(usual) ? 'array' : typeof usual, default: usual}
    ])
  )
  const pair = {
    type: 'array',
    items: [level, {type: 'object', additionalProperties: false, properties}],
    minItems: 1,
    maxItems: 2,
    additionalItems: false
  }
  return {description: about, oneOf: [level, pair]}
}
