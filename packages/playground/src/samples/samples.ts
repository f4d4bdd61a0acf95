import type {SourceKind} from '../protocol.ts'
import scraped from './scraped.txt?raw'

/** An article to try the page on. */
export interface Sample {
  readonly name: string
  readonly about: string
  readonly kind: SourceKind
  text(): Promise<string>
}

/** Loads a sample that is not there from the start. */
async function other(name: keyof typeof import('./others.ts')): Promise<string> {
  return (await import('./others.ts'))[name]
}

/** The samples, the first of which greets who comes without a link. All of it is invented. */
export const samples: readonly Sample[] = [
  {
    name: 'Scraped',
    about: 'Page furniture, broken characters, a story that stops',
    kind: 'text',
    text: async () => scraped
  },
  {name: 'Rewritten', about: 'A machine put other words in', kind: 'text', text: () => other('spun')},
  {name: 'Stitched', about: 'Two stories in one', kind: 'text', text: () => other('stitched')},
  {name: 'A page', about: 'HTML, with its menu and its captions', kind: 'html', text: () => other('page')},
  {name: 'Sound', about: 'Nothing wrong with it', kind: 'text', text: () => other('sound')},
  {name: 'Blank', about: 'Nothing at all, to paste into', kind: 'text', text: async () => ''}
]
