import {expect, it} from 'vitest'
import type {RuleInfo, Settings} from '../protocol.ts'
import {isOn, switched} from './rules.ts'

const rule = (ruleId: string, preset: RuleInfo['preset']): RuleInfo => ({
  ruleId,
  preset,
  about: '',
  family: 'verb',
  severity: 'error',
  url: ''
})
const usual = rule('usual', 'recommended')
const extra = rule('extra', 'strict')
const bare: Settings = {preset: 'recommended', rules: {}}

it('says only what differs from the preset', () => {
  expect(switched(bare, [usual], false).rules).toEqual({usual: false})
  expect(switched(bare, [extra], true).rules).toEqual({extra: true})
  expect(switched(switched(bare, [usual, extra], false), [usual], true)).toEqual(bare)
})

it('knows what a preset has', () => {
  expect([usual, extra].map((each) => isOn(each, bare))).toEqual([true, false])
  expect(isOn(extra, {...bare, preset: 'strict'})).toBe(true)
  expect(isOn(rule('new', 'experimental'), {...bare, preset: 'strict'})).toBe(false)
})
