import {lint} from '@lint-news/rule'
import {expect, it} from 'vitest'
import unresolvedSpintax from './rule.ts'

// Other rules mind these, so they cannot stand on the page.
it.each(['The record reads {"kind": "ship|boat"}.', 'The page opens with {{infobox|ferry}}.'])('passes %s', (text) => {
  expect(lint(text, {rules: [unresolvedSpintax]}).findings).toEqual([])
})
