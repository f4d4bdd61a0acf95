import {type FurnitureKind, furnitureBlocks} from '@lint-news/article'
import {quote, rule} from '@lint-news/rule'

const names: Partial<Record<FurnitureKind, string>> = {
  label: 'widget label',
  share: 'share button',
  navigation: 'menu entry',
  comments: 'comment section',
  teaser: 'teaser'
}
const kinds = Object.keys(names) as FurnitureKind[]

export default rule({
  name: 'boilerplate-line',
  about: 'Flags lines of the page around the story: labels, buttons, menus, teasers and readers’ comments.',
  why: 'A line that belongs to the page is no part of the story: readers stumble, and machines learn it as news.',
  family: 'furniture',
  severity: 'error',
  preset: 'recommended',
  fix: 'safe',
  roles: ['furniture'],
  *check(article) {
    for (const block of furnitureBlocks(article, ...kinds)) {
      yield {
        at: block,
        reason: `Unexpected ${names[block.furniture!]} ${quote(block.text)}, remove it`,
        expected: [''],
        evidence: block.evidence
      }
    }
  }
})
