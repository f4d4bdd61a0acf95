import {describe, expect, it} from 'vitest'
import {articleOf} from './index.ts'

const rolesOf = (text: string, title?: string): string[] => articleOf(text, {title}).blocks.map(({role}) => role)

const paragraph = (topic: string): string =>
  `Councillors spent most of the evening on the ${topic}, which residents along the river have fought for nearly nine years.`

describe('an agency story', () => {
  const text = `Flood barrier fails inspection for third time

Tamsin Okoro Reuters

By Tamsin Okoro and Li Wen, Staff Writers
May 3, 2019

MARLOW BAY, Oregon (AP) — Engineers closed the flood barrier on Friday after cracks were found in two of its seven gates.

${paragraph('barrier')}

The gate at Marlow Bay on Thursday. (AP Photo/Tamsin Okoro)

"We will not open it again this winter," said Joan Fennick, who leads the harbour board.

(Reporting by Tamsin Okoro; Editing by Li Wen)`

  it('has its headline, credit, byline, date, caption and tagline told from its paragraphs', () => {
    expect(rolesOf(text)).toEqual(['headline', 'credit', 'byline', 'date', 'body', 'body', 'caption', 'body', 'byline'])
  })

  it('gives the headline as the title, and the dateline with its dash', () => {
    const article = articleOf(text)
    expect(article.title).toBe('Flood barrier fails inspection for third time')
    const dateline = article.blocks[4].dateline!
    expect(text.slice(dateline.start, dateline.end)).toBe('MARLOW BAY, Oregon (AP) —')
    expect(article.blocks[5].dateline).toBeUndefined()
  })

  it('says why', () => {
    expect(articleOf(text).blocks[1].evidence).toEqual(['is a name with an agency behind it'])
    expect(articleOf(text).blocks[3].evidence).toEqual(['is a date alone'])
  })
})

it('reads a story with crossheads', () => {
  expect(
    rolesOf(
      `Image copyright Getty Images Image caption The old pier lost its roof in March

${paragraph('pier')}

Years of repairs

The repairs have cost the town more than it earned from the pier since the war, the auditors wrote in March.

'Nobody asked us'

${paragraph('ferry')}

Where will the money come from?

${paragraph('loan')}

Getty Images

${paragraph('harbour')}`,
      'Pier loses its roof'
    )
  ).toEqual(['caption', 'body', 'crosshead', 'body', 'crosshead', 'body', 'question', 'body', 'credit', 'body'])
})

it('reads an interview', () => {
  expect(
    rolesOf(
      `'I never wanted to sing': Ana Brekke on forty years of opera

Q: When did you first stand on a stage?

A: I was nine, and I was supposed to carry a lantern across it, which I dropped in front of the whole orchestra.

Q. And after that?

After that nobody gave me a lantern again for a long time, which suited me and the people in the first row.`
    )
  ).toEqual(['headline', 'question', 'body', 'question', 'body'])
})

it('reads a live blog', () => {
  expect(
    rolesOf(
      `Storm Odette: latest updates

11:45 a.m.

${paragraph('storm')}

11:10 a.m.

${paragraph('bridge')}

3 hours ago

${paragraph('ferry')}`
    )
  ).toEqual(['headline', 'date', 'body', 'date', 'body', 'date', 'body'])
})

it('reads a list story', () => {
  expect(
    rolesOf(
      `${paragraph('budget')}

• The swimming pool in the old town closes in May.
• Buses run every half hour instead of every quarter.

1. What the town pays
2) What the county pays

Halden 3
Moss 2
Drammen 2
Fredrikstad 1

${paragraph('pool')}`,
      'Five things that the budget changes'
    )
  ).toEqual([
    'body',
    'list-item',
    'list-item',
    'list-item',
    'list-item',
    'list-item',
    'list-item',
    'list-item',
    'list-item',
    'body'
  ])
})

it('reads hard-wrapped copy by its paragraphs', () => {
  expect(
    rolesOf(`PORT ELLERY, Maine (UPI) -- The last ferry of the season left on Sunday
night with forty passengers, two dogs and the whole of the harbour
orchestra, which had played on the quay since the afternoon in the
rain.

The company said that it would not come back in the spring, since
nobody had bought the second boat, which has lain in the yard of
the old cannery since the summer before last.`)
  ).toEqual(['body', 'body'])
})

describe('a bare name', () => {
  it('is a byline where a date or a newsroom follows', () => {
    expect(rolesOf(`Harbour orchestra plays on\n\nOlga Brandvold\nMay 3, 2019\n\n${paragraph('pier')}`)).toEqual([
      'headline',
      'byline',
      'date',
      'body'
    ])
    expect(rolesOf(`Olga Brandvold\n\nUSA TODAY\n\n${paragraph('pier')}`, 'Harbour orchestra plays on')).toEqual([
      'byline',
      'byline',
      'body'
    ])
  })

  it.each([
    ['Olga Brandvold May 3, 2019', 'byline'],
    ['May 3, 2019 | Olga Brandvold', 'byline'],
    ['By Olga Brandvold in Port Ellery', 'byline'],
    ['Olga Brandvold, Staff Writer', 'byline'],
    ['By PORT ELLERY TIMES STAFF', 'byline'],
    ['Updated: Fri 8:31 PM, May 3, 2019', 'date'],
    ['[May 3, 2019]', 'date'],
    ['May 3, 2019 / 9:40 AM / Updated 3 hours ago', 'date'],
    ['Photo: Olga Brandvold', 'credit'],
    ['Olga Brandvold/Staff', 'credit'],
    ['Image: The last ferry left at noon', 'caption'],
    ['2 days ago at 08:49 am', 'date'],
    ['2021-03-03T08:57:40+01:00', 'date'],
    [
      'Mayor Ada Okoye, left, shakes hands with Peter Brekke during a visit to the quay in Lierne, Tuesday, May 4.',
      'caption'
    ],
    [
      'She learned to work with people from the left, center and right when she sat on the board of the harbour.',
      'body'
    ]
  ])('may have company: %s', (line, role) => {
    expect(rolesOf(`Harbour orchestra plays on\n\n${line}\n\n${paragraph('pier')}`)[1]).toBe(role)
  })

  it('is none in mid-story', () => {
    expect(rolesOf(`${paragraph('pier')}\n\nOlga Brandvold\n\n${paragraph('ferry')}`, 'Pier')).toEqual([
      'body',
      'crosshead',
      'body'
    ])
  })
})

it('takes the title for the headline wherever it stands, and what leads to the story for the deck', () => {
  const title = 'Harbour orchestra plays on in the rain'
  expect(
    rolesOf(
      `${title} - Port Ellery Times\n\nMusicians refuse to leave the quay before the last boat\n\n${paragraph('quay')}\n\n${title}`,
      title
    )
  ).toEqual(['headline', 'deck', 'body', 'headline'])
})

it('takes a line in the grammar of headlines for one in mid-story, and no sentence', () => {
  expect(
    rolesOf(
      `${paragraph('pier')}

Bus drivers: 40 routes 'will go' by spring

${paragraph('ferry')}

The mayor did not answer.

${paragraph('loan')}`,
      'Pier'
    )
  ).toEqual(['body', 'headline', 'body', 'body', 'body'])
})

it('takes words next to a credit for what stood in for a picture', () => {
  expect(rolesOf(`Ferry leaves for good\n\nHarbour ferry dusk\n\nOlga Brandvold AFP\n\n${paragraph('ferry')}`)).toEqual(
    ['headline', 'caption', 'credit', 'body']
  )
})

describe('datelines', () => {
  const datelineOf = (start: string): string | undefined => {
    const text = `${start} The council voted on Friday to keep the last ferry running until the end of the year.`
    const dateline = articleOf(text).blocks[0].dateline
    return dateline && text.slice(dateline.start, dateline.end)
  }

  it.each([
    'LONDON (Reuters) -',
    'ST. JOHN’S, Newfoundland —',
    'SEOUL, South Korea --',
    'WASHINGTON, Jan. 3 (UPI) --',
    'Nairobi, Kenya (AP) —',
    '(CNN) —'
  ])('knows %s', (start) => expect(datelineOf(start)).toBe(start))

  it.each(['EXPERTS:', 'The mayor —', 'LEEDS, ENGLAND - MAY 4:', 'Olga Brandvold (left) —', 'A boy (9) —'])(
    'knows that %s is none',
    (start) => expect(datelineOf(start)).toBeUndefined()
  )
})

it('says before which blocks a blank line stands', () => {
  const blocks = articleOf('One.\r\n\r\nTwo.\r\nThree.\n \u00a0\nFour.').blocks
  expect(blocks.map(({afterBlank}) => afterBlank)).toEqual([true, true, false, true])
})

it('stays linear where every line could be one of the layout', () => {
  const timeFor = (copies: number): number => {
    const text = 'Tamsin Okoro Reuters\nHarbour ferry dusk\nBy the way\nWhat now?\n'.repeat(copies)
    // The processor's time, not the clock's, and the best of several: a machine under load makes some runs longer, none shorter.
    const times = Array.from({length: 5}, () => {
      const before = process.cpuUsage()
      articleOf(text).roles.at(-1)
      return process.cpuUsage(before).user
    })
    return Math.min(...times)
  }
  timeFor(250)
  // Eight times the text in about eight times the time, where every line asked all the others in sixty-four times.
  expect(timeFor(2000)).toBeLessThan(24 * timeFor(250))
})
