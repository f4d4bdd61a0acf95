import fc from 'fast-check'

// Invented lines: sound ones and such as every rule family speaks on, with what makes places go wrong.
const lines = [
  'The ministry did not replied to questions about an new tender, he said .',
  '“We will open the bridge again tomorrow”, Alma Reyes told the Averil Herald.',
  "Officials in the USA market can expected 'no change', Russian Federation envoys said.",
  '😀 An 🇫🇷 flag flew; the 👨‍👩‍👧 crowd did not cheered.',
  'Cafe\u0301 owners in Zu\u0308rich did not paid the naïve coöperative.',
  'ADVERTISEMENT',
  'Share this story on Facebook',
  'READ MORE: Ten charts on rice prices',
  'Photo: Jonas Pell/Averil Press',
  'By Hanne Marsk',
  'March 3, 2021',
  'Itâ€™s a an mess &amp;nbsp; of <br> tags, said Sen. J. Pell of the U.S. board.',
  'Storm shuts three ports: 40 crews stranded',
  'zero\u200bwidth and\u00a0no-break and soft\u00adhyphen did not helped.',
  '𝒜 𝓂𝒶𝓉𝒽 line that did not worked…',
  'سلام דבר Ωмега 漢字',
  'The {minister|official} said it, it it is not done',
  '[caption id="1"] (Reuters) - PORT AVERIL, March 3 (Reuters) - Those tunnels were dug',
  '"An unclosed quote did not ended',
  '1,200 jobs at 10:30 a.m. in http://example.org/a?b=c#d @averil #news $4.2m',
  '\ufffd\u0000\ud800 lone \udc00'
]
const endings = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', ' ', '\u2028', '\n \t\n', '']
const odd = ['', '\ufeff', ' ', '\t\u3000', '\u00a0']

/** Articles put together of invented lines. */
export const articles: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...odd),
    fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...endings)), {maxLength: 14}),
    fc.constantFrom(...odd)
  )
  .map(([before, parts, after]) => before + parts.flat().join('') + after)

const markup = [
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    '<p class="byline">',
    '<p class="credit">',
    '<figcaption>',
    '<nav>',
    '<h1>'
  ],
  ...[
    '<li>',
    '<table><tr><td>',
    '</td></tr></table>',
    '<blockquote>',
    '</blockquote>',
    '<script>no</script>',
    '<p',
    '<!--'
  ],
  ...['&nbsp;', '&amp;', '&#8217;', '&none;', '&#xD800;', '&#0;', '# ', '- ', '> ', '**', '`', '[a](b)', '\\*', '    '],
  ...['| a | b |\n|---|---|\n', '---\n', '```\n', '1. ', '—', '|']
]

/** Articles between markup, sound or not, of HTML and Markdown. */
export const pages: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...endings), fc.constantFrom(...markup)), {maxLength: 40})
  .map((parts) => parts.join(''))

/** Any string at all, lone surrogates and control characters too. */
export const strings: fc.Arbitrary<string> = fc.oneof(
  fc.string({unit: 'binary', maxLength: 400}),
  fc.string({unit: 'grapheme', maxLength: 400}),
  fc
    .array(
      fc.constantFrom(
        ...' \n\r\t.,;:!?"\'“”‘’«»()[]{}<>|/\\&-–—…*#@$%aAbBéÉß1٣中😀\u0301\u200d\ufe0f\ud83d\ude00\u0000\ufeff'.split(
          ''
        )
      ),
      {
        maxLength: 200
      }
    )
    .map((characters) => characters.join(''))
)
