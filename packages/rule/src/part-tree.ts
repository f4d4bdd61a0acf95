import type {Block, Sentence, Span} from '@lint-news/article'
import type {Paragraph, Punctuation, Root, Sentence as SentenceNode, Symbol as Sign, WhiteSpace} from 'nlcst'
import {pointsOf} from './points.ts'

type Position = NonNullable<Root['position']>

/** Returns an NLCST tree of a block or a sentence, out of its words as the model has them. Places count from the part's start. */
export function partTree(part: Block | Sentence): Root {
  const pointAt = pointsOf(part.text)
  const position = positionOf(part)
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: sentences(), position}], position}

  function positionOf({start, end}: Span): Position {
    return {start: pointAt(start - part.start), end: pointAt(end - part.start)}
  }

  function sentences(): Paragraph['children'] {
    const nodes: Paragraph['children'] = []
    let reached = part.start
    for (const sentence of 'sentences' in part ? part.sentences : [part]) {
      // Nothing but space stands between sentences.
      nodes.push(...(signs(reached, sentence.start) as WhiteSpace[]))
      nodes.push({type: 'SentenceNode', children: words(sentence), position: positionOf(sentence)})
      reached = sentence.end
    }
    return nodes
  }

  function words(sentence: Sentence): SentenceNode['children'] {
    const nodes: SentenceNode['children'] = []
    let reached = sentence.start
    for (const word of sentence.words) {
      const position = positionOf(word)
      nodes.push(...signs(reached, word.start))
      nodes.push({type: 'WordNode', children: [{type: 'TextNode', value: word.text, position}], position})
      reached = word.end
    }
    nodes.push(...signs(reached, sentence.end))
    return nodes
  }

  /** White space in runs, other signs one by one. */
  function signs(start: number, end: number): Array<Punctuation | Sign | WhiteSpace> {
    const text = part.text.slice(start - part.start, end - part.start)
    return Array.from(text.matchAll(/\s+|\S/gu), ({0: value, index}) => {
      const position = positionOf({start: start + index, end: start + index + value.length})
      if (/\s/.test(value)) return {type: 'WhiteSpaceNode', value, position}
      return {type: /\p{S}/u.test(value) ? 'SymbolNode' : 'PunctuationNode', value, position}
    })
  }
}
