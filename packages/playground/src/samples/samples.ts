import type {SourceKind} from '../protocol.ts'
import page from './page.html?raw'
import scraped from './scraped.txt?raw'
import sound from './sound.txt?raw'
import spun from './spun.txt?raw'
import stitched from './stitched.txt?raw'

/** An article to try the page on. */
export interface Sample {
  readonly name: string
  readonly about: string
  readonly kind: SourceKind
  readonly text: string
}

/** The samples, the first of which greets who comes without a link. All of it is invented. */
export const samples: readonly Sample[] = [
  {name: 'Scraped', about: 'Page furniture, broken characters, a story that stops', kind: 'text', text: scraped},
  {name: 'Rewritten', about: 'A machine put other words in', kind: 'text', text: spun},
  {name: 'Stitched', about: 'Two stories in one', kind: 'text', text: stitched},
  {name: 'A page', about: 'HTML, with its menu and its captions', kind: 'html', text: page},
  {name: 'Sound', about: 'Nothing wrong with it', kind: 'text', text: sound},
  {name: 'Blank', about: 'Nothing at all, to paste into', kind: 'text', text: ''}
]
