import {describe, expect, it} from 'vitest'
import {articleOf} from '../article-of.ts'

const story = [
  'The harbour board of Tarnholm approved a second ferry line on Monday after two hours of debate.',
  'The boats will cross the sound every hour from May, the board said in a statement on its site.',
  'Lena Aspholt, a teacher from the islands, said her students would be home an hour earlier than now.',
  'The line will cost eight million crowns a year, of which the state pays half, according to the budget.'
].join('\n')

const kindsOf = (text: string): Array<string | undefined> =>
  articleOf(text).blocks.map(({furniture, confidence}) => furniture && `${confidence} ${furniture}`)
const kindAfterStory = (line: string): string | undefined => kindsOf(`${story}\n${line}`).at(-1)
const kindInStory = (line: string): string | undefined => kindsOf(`${story}\n${line}\n${story}`)[4]

describe('furniture wherever it stands', () => {
  it.each([
    ['ADVERTISEMENT', 'label'],
    ['Share on Facebook', 'share'],
    ['Skip to content', 'navigation'],
    ['Home | News | Sports | Weather', 'navigation'],
    ['12 comments', 'comments'],
    ['Report this comment', 'comments'],
    ['You may also like', 'teaser'],
    ['READ MORE: Ten charts on rice prices', 'promo'],
    ['Sign up for our newsletter.', 'promo'],
    ['This website uses cookies to improve your experience.', 'consent'],
    ['Sign in to continue reading', 'paywall'],
    ['Tags: ferries, Tarnholm', 'tags'],
    ['© 2019 Tarnholm Herald', 'copyright'],
    [
      `The Harbour Brief. Everything from the quay. Choose your country ${'Norway Oman Peru Qatar '.repeat(40)} Please enter a valid email address. Sign up now.`,
      'promo'
    ],
    [
      'The morning in your inbox. Email Sign Up By signing up you agree to receive email. You can unsubscribe at any time.',
      'promo'
    ],
    ['Home | Client Login | Submit News | Archive | Privacy Policy | Terms of Use | Contact | Services', 'navigation'],
    ['Media playback is unsupported on your device Media caption The last ferry', 'label'],
    ['Related Coverage In Tarnholm, ferry captains ask for more leave', 'teaser'],
    ['Captains of Tarnholm win their sixth week of leave Read more', 'teaser'],
    ['Mayor’s letter:Read what she wrote to the captains on the eve', 'teaser'],
    ['The new ferry takes forty cars and all their dogs 2019-11-20 14:35:08 Ada Okoye', 'teaser'],
    ['Oregon islands seek answers Listen · 3:28 3:28', 'label'],
    ['Print Email', 'share'],
    ['© Tamsin Okoro', 'copyright'],
    ['Our newsroom is free to all readers. Add our page to your feed for the daily headlines.', 'promo'],
    ['Do you have comments on this story? Talkback here', 'promo'],
    ['We and our partners store and access information on your device.', 'consent'],
    ['If you value our reporting, please consider a gift of any size.', 'promo'],
    ['Comments are closed on this story.', 'comments'],
    ['Tarnholm Herald is a registered trademark of Sound Media Ltd.', 'copyright'],
    ['™ & © 2019 Sound News Network, Inc., a Tarn Company. All rights reserved.', 'copyright'],
    ['05:22 - Source: Sound News', 'label']
  ])('%s', (line, kind) => {
    expect(kindInStory(line)).toBe(`sure ${kind}`)
  })
})

describe('lines that need a second reason', () => {
  it.each([
    ['Photos', 'likely label', 'sure label'],
    ['Latest News', 'likely teaser', 'sure teaser'],
    ['Facebook', 'likely share', 'sure share'],
    ['Sports', undefined, undefined],
    ['Tags:', 'likely tags', 'sure tags'],
    ['This article was created in partnership with the Bank of Tarnholm.', 'likely promo', 'sure promo'],
    ['76', undefined, 'likely label']
  ])('%s', (line, inStory, after) => {
    expect(kindInStory(line)).toBe(inStory)
    expect(kindAfterStory(line)).toBe(after)
  })
})

describe('lines in a row', () => {
  it('knows teasers by breaking off one after the other', () => {
    const cut = ['The board of Tarnholm said on Monday that...', 'A third lock opens in June, the mayor said, if…']
    expect(kindsOf([story, ...cut, cut[0], story].join('\n')).slice(4, 7)).toEqual(Array(3).fill('sure teaser'))
    expect(kindsOf([story, ...cut, story].join('\n')).filter(Boolean)).toEqual([])
  })

  it('suspects titles and entries of menus after the story, not facts, scores or lists that it announces', () => {
    const after = (...lines: string[]) => kindsOf([story, ...lines].join('\n')).slice(4)
    const titles = ['Mayor opens third lock', 'Captains win week of leave', 'Storm closes bridge to islands']
    expect(after(...titles)).toEqual(Array(3).fill('likely teaser'))
    expect(after('The board also said:', ...titles).filter(Boolean)).toEqual([])
    expect(after('When: at eight on Saturday', 'Where: the quay', 'Tickets: 12 crowns').filter(Boolean)).toEqual([])
    expect(after('Sundby beats Tarnholm 3-0', 'Lund beats Vik 2-1', 'Vik beats Sundby 1-0').filter(Boolean)).toEqual([])
    expect(after('Lagniappe', 'Inside Out', 'The Healthy Life', 'Dining Out', 'Parents')).toEqual(
      Array(5).fill('likely navigation')
    )
  })

  it('takes a long row by a quarter of it, but not what heads a paragraph or a list', () => {
    const rest = [
      'Age',
      'Home port',
      'Berth or seat',
      '4. Sell the boats',
      'Eastern quay',
      'By the pier:',
      'A last word'
    ]
    const form = ['Sign up', 'Share on Facebook', 'Get the app', ...rest]
    const inStory = kindsOf([story, ...form, story].join('\n')).slice(7, 14)
    expect(inStory[3]).toBe(undefined)
    expect(inStory[5]).toBe(undefined)
    expect(inStory[6]).toBe(undefined)
    expect(inStory.filter(Boolean).length).toBe(4)
    expect(
      kindsOf([story, form[0], ...rest, story].join('\n'))
        .slice(5, 12)
        .filter(Boolean)
    ).toEqual([])
  })

  it('knows a menu entry over the headline', () => {
    const kicker = (line: string, next = 'Harbour board votes to keep the last ferry running') =>
      kindsOf([line, next, story].join('\n'))[0]
    expect(kicker('World News')).toBe('likely navigation')
    expect(kicker('Dashed hopes')).toBe(undefined)
    expect(kicker('World News', story.split('\n')[0])).toBe(undefined)
  })

  it('takes titles along that a line with a colon heads', () => {
    const list = ['More about the ferries:', 'Captains win sixth week of leave', 'Storm closes bridge to islands']
    expect(kindsOf([story, ...list, story].join('\n')).slice(4, 7)).toEqual(Array(3).fill('sure teaser'))
  })

  it('knows titles in capitals between paragraphs where there are several', () => {
    const lines = (...links: string[]) => kindsOf([story, ...links.flatMap((link) => [link, story])].join('\n'))
    const links = ['TARNHOLM MAYOR OPENS LAST LOCK AFTER TEN YEARS', 'CAPTAINS SAY STRIKE WILL LAST UNTIL SUMMER']
    expect(lines(...links).filter(Boolean)).toEqual(['sure teaser', 'sure teaser'])
    expect(lines(links[0]).filter(Boolean)).toEqual([])
    expect(lines('A LAST WORD').filter(Boolean)).toEqual([])
  })

  it('suspects what stands in the text over and over, unless it heads a paragraph', () => {
    const often = (line: string, next: string) => kindsOf([story, line, next, line, next, line, next, story].join('\n'))
    expect(often('Add your own', 'An age that nobody asked for').slice(4, 10)).toContain('likely label')
    expect(often('What they say of her', story.split('\n')[0]).filter(Boolean)).toEqual([])
  })
})

describe('no furniture', () => {
  it.each([
    'A second line',
    '“We waited ten years for this boat.”',
    '- Eastern Quay',
    'The Associated Press contributed to this report.',
    'Correction: An earlier version of this story misspelled the name of Lena Aspholt.',
    '10:30 a.m.',
    'Read more books, the minister told the children.',
    'The shop stores information on a device for three years, the agency found.',
    'This report was paid for by the county.',
    'The foundation supports local journalism.',
    'Back to work',
    'Follow the Tarnholm model',
    'Data analysis and research',
    'The Herald says:',
    '— Lena Aspholt (@lenaaspholt) May 3, 2019',
    'Tickets: 40 crowns at the pier',
    'Tarnholm 3, Sundby 1'
  ])('%s', (line) => {
    expect(kindInStory(line)).toBeUndefined()
    expect(kindAfterStory(line)).toBeUndefined()
  })
})

it('takes web addresses alone for links, but not where the story leads to them', () => {
  expect(kindInStory('https://tarnholm.example/2019/ferries')).toBe('sure promo')
  expect(kindsOf(`${story}\nOn the Net:\nhttps://tarnholm.example`).at(-1)).toBe(undefined)
  expect(
    kindsOf(`${story}\nFor the report of the harbour board and its maps, please visit\nhttps://tarnholm.example`).at(-1)
  ).toBe(undefined)
  const list = ['ferries', 'harbour', 'quay', 'sound'].map((page) => `https://tarnholm.example/${page}`)
  expect(kindsOf(`${story}\nLinks:\n${list.join('\n')}`).slice(-4)).toEqual(Array(4).fill('sure promo'))
})

it('leaves news of forms alone', () => {
  expect(
    kindInStory('Readers can unsubscribe at any time, and the harbour board has never sold an address since 2004.')
  ).toBe(undefined)
  expect(
    kindInStory(
      '“By signing up you agree to receive email,” the form says, and “unsubscribe” stands in small print below it.'
    )
  ).toBe(undefined)
})

it('takes titles along that stand under a heading, up to the next paragraph', () => {
  const text = `${story}\nRelated Articles\nMayor opens third lock\nFerry strike enters second week\n${story}`
  expect(kindsOf(text).slice(4)).toEqual([
    'sure teaser',
    'sure teaser',
    'sure teaser',
    undefined,
    undefined,
    undefined,
    undefined
  ])
})

it('spares quotations and notes of the newsroom after the end of the story', () => {
  const tail = ['Most Popular', 'Mayor opens third lock', '“A fine boat.”', 'Additional reporting by Mia Sund', 'More']
  expect(kindsOf(`${story}\n${tail.join('\n')}`).slice(4)).toEqual([
    'sure teaser',
    'sure teaser',
    undefined,
    undefined,
    'sure label'
  ])
})

it('finds numbered comments by their answers, and leaves numbered lists alone', () => {
  const comments = Array.from({length: 12}, (_, i) => `${i + 1}.\nPierwatcher @ ${i}: I beg to differ.`).join('\n')
  const list = Array.from({length: 12}, (_, i) => `${i + 1}.\nThe pier at Sundby, part ${i}`).join('\n')
  expect(new Set(kindsOf(`${story}\n${comments}`).slice(4, -1))).toEqual(new Set(['sure comments']))
  expect(kindsOf(`${story}\n${list}\n${story}`).filter(Boolean)).toEqual([])
})

it('suspects comments under names with the time that the page has set', () => {
  const comment = (name: string, time: string) => [
    name,
    time,
    'Long overdue, my daughter waits two hours for that boat.'
  ]
  const thread = [comment('Old Salt', '3 hours ago'), comment('Pier', '2 hours ago'), comment('Tidewife', '1 hour ago')]
  const lines = (comments: string[][], between = '') =>
    kindsOf([story, ...comments.flat(), between].join('\n')).slice(4)
  const text = ['likely comments', undefined, 'likely comments']
  expect(lines(thread)).toEqual([...text, ...text, ...text])
  expect(lines(thread.slice(1))[2]).toBe(undefined)
  expect(lines([thread[0], [story, story], thread[1], [story, story], thread[2]])[2]).toBe(undefined)
})

it('says what speaks for it', () => {
  const block = articleOf(`${story}\nLatest News`).blocks.at(-1)!
  expect(block.evidence).toEqual(['a usual line of page furniture (teaser)', 'after the story ends'])
})

it.each([
  'Advertisement\nShare\n',
  'Posted by Old Salt on May 3, 2019 9:12 AM\nNice one\n',
  'Related Articles\nMayor opens lock\n',
  '1. Pier\nJon @ 31: yes\n',
  'Old Salt\n3 hours ago\nThe boats will cross the sound every hour from May, the board said on its site.\n',
  'Share\nHome port\nAge\nBerth\n'
])('stays linear on %j', (text) => {
  const seconds = (times: number): number => {
    const {blocks} = articleOf(text.repeat(times))
    const start = performance.now()
    expect(blocks[0].evidence).toBeDefined()
    return (performance.now() - start) / 1000
  }
  seconds(1000)
  const once = seconds(4000)
  expect(seconds(32_000)).toBeLessThan(once * 8 * 4 + 1)
})
