import {expect, it} from 'vitest'
import {articleOf} from './article-of.ts'
import {readsAsEnglish} from './reads-as-english.ts'

const reads = (text: string): boolean => readsAsEnglish(articleOf(text).blocks[0])

it.each([
  ['prose', 'The council closed the bridge for three weeks to mend it, and nobody in the port was told.'],
  ['a line too short to tell', 'Tansel ponte chiuso'],
  ['names', 'José Lund, Ana Okoye, Łukasz Čapek, Åse Holm, Juan de la Vega, Marie du Pont and Zoë Ní Dhomhnaill'],
  ['figures', '6-4, 7-5, 3-6; 12 000; 14.30']
])('takes %s for English', (_, text) => {
  expect(reads(text)).toBe(true)
})

it.each([
  ['French', 'Le conseil municipal a décidé hier soir de fermer le pont pendant trois semaines pour le réparer.'],
  [
    'Portuguese, which shares `a`, `as`, `do` and `no`',
    'As chuvas do fim de semana deixaram a cidade sem luz e as aulas foram suspensas no centro e no norte do município.'
  ],
  [
    'Danish, which shares `at`, `for`, `i` and `over`',
    'Byrådet besluttede at lukke broen i tre uger; det var for dyrt at vente, og man måtte over på den anden side.'
  ],
  ['Japanese, which has no spaces', '市議会は昨夜、橋を三週間閉鎖することを決めた。'],
  ['Arabic', 'قرر مجلس المدينة مساء أمس إغلاق الجسر']
])('does not take %s for English', (_, text) => {
  expect(reads(text)).toBe(false)
})
