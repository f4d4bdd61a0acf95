import type {Verdict} from '@lint-news/rule'

/** A verdict as readers of JSON get it. */
export interface Judgement {
  readonly verdict: Verdict['name']
  /** How much of the article is sound, from 0 to 1, to three digits. */
  readonly quality: number
}

/** Puts a verdict as readers of JSON get it. */
export function judgementOf({name, quality}: Pick<Verdict, 'name' | 'quality'>): Judgement {
  return {verdict: name, quality: Math.round(quality * 1000) / 1000}
}
