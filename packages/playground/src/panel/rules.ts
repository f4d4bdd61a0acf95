import type {Family} from '@lint-news/rule'
import {element} from '../element.ts'
import type {RuleInfo, Settings} from '../protocol.ts'
import {prose} from '../words.ts'

/** Whether a rule is on. */
export function isOn({ruleId, preset}: RuleInfo, {preset: chosen, rules}: Settings): boolean {
  return rules[ruleId] ?? inPreset(preset, chosen)
}

/** The settings with some rules switched: what a preset says already is not said again. */
export function switched(settings: Settings, rules: readonly RuleInfo[], on: boolean): Settings {
  const switches = {...settings.rules}
  for (const {ruleId, preset} of rules) {
    if (inPreset(preset, settings.preset) === on) delete switches[ruleId]
    else switches[ruleId] = on
  }
  return {...settings, rules: switches}
}

/** The rules that a preset has of a family; all of them, where it has none. */
function usual(family: readonly RuleInfo[], {preset}: Settings): readonly RuleInfo[] {
  const own = family.filter((rule) => inPreset(rule.preset, preset))
  return own.length > 0 ? own : family
}

function inPreset(preset: RuleInfo['preset'], chosen: Settings['preset']): boolean {
  return preset === 'recommended' || (preset === 'strict' && chosen === 'strict')
}

/** Returns what shows the switches in a panel: the preset, each family, each rule. */
export function rulesPanel(
  panel: HTMLElement,
  rules: readonly RuleInfo[],
  change: (change: (settings: Settings) => Settings) => void
): (settings: Settings) => void {
  const updates: Array<(settings: Settings) => void> = []

  panel.replaceChildren(presets(), ...families().map(([family, own]) => familySwitches(family, own)))
  return (settings) => {
    for (const update of updates) update(settings)
  }

  function presets(): HTMLElement {
    const preset = (value: Settings['preset'], label: string): HTMLElement => {
      const input = element('input', {
        type: 'radio',
        name: 'preset',
        value,
        onchange: () => change(() => ({preset: value, rules: {}}))
      })
      updates.push((settings) => {
        input.checked = settings.preset === value
      })
      return element('label', {}, input, ` ${label}`)
    }
    return element(
      'fieldset',
      {class: 'choice'},
      element('legend', {class: 'unseen'}, 'Preset'),
      preset('recommended', 'recommended'),
      preset('strict', 'strict'),
      element(
        'button',
        {type: 'button', class: 'link', onclick: () => change(({preset}) => ({preset, rules: {}}))},
        'Reset'
      )
    )
  }

  function families(): ReadonlyArray<readonly [Family, readonly RuleInfo[]]> {
    const names = [...new Set(rules.map(({family}) => family))].sort()
    return names.map((name) => [name, rules.filter(({family}) => family === name)])
  }

  function familySwitches(family: Family, own: readonly RuleInfo[]): HTMLElement {
    const all = element('input', {
      type: 'checkbox',
      'aria-label': `All on ${family}`,
      onchange: () =>
        change((settings) => switched(switched(settings, own, false), all.checked ? usual(own, settings) : [], true))
    })
    updates.push((settings) => {
      all.checked = usual(own, settings).every((rule) => isOn(rule, settings))
      all.indeterminate = !all.checked && own.some((rule) => isOn(rule, settings))
    })
    return element(
      'fieldset',
      {class: 'family'},
      element('legend', {}, element('label', {}, all, ` ${family}`)),
      element('ul', {}, ...own.map(ruleSwitch))
    )
  }

  function ruleSwitch(rule: RuleInfo): HTMLElement {
    const {ruleId, about, preset, severity, url} = rule
    const input = element('input', {
      type: 'checkbox',
      id: `rule-${ruleId}`,
      'aria-describedby': `about-${ruleId}`,
      onchange: () => change((settings) => switched(settings, [rule], input.checked))
    })
    updates.push((settings) => {
      input.checked = isOn(rule, settings)
    })
    return element(
      'li',
      {class: severity},
      input,
      element('label', {for: `rule-${ruleId}`}, ruleId),
      preset !== 'recommended' && element('span', {class: 'preset'}, preset),
      element(
        'p',
        {id: `about-${ruleId}`},
        ...prose(about.replace(/^Flags /, '')),
        ' ',
        element(
          'a',
          {href: url, target: '_blank', rel: 'noreferrer', 'aria-label': `More on ${ruleId} (opens a new page)`},
          'More'
        )
      )
    )
  }
}
