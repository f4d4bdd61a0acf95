import {wordSet} from './word-set.ts'

/** Abbreviations whose dot does not end a sentence. Keys without the final dot. */
export const abbreviations: ReadonlySet<string> = wordSet(`
  a.k.a a.m adm al ala apr ariz ark art asst attn atty aug ave b.c bldg blvd brig bros c.e ca calif capt cf ch cmdr co
  col colo comdr comm cong conn corp cpl ct d.c dec del dept det dir dist dr e.g ed eds eng esq est etc ex ext feb ff
  fig fla fr ft fwd ga gen gov govt gr hon hwy i.e ill inc incl ind insp inst jan jr kan kans kg km ky l.a la lb lbs
  lieut ln lt ltd m.d m.p maj mass max md messrs mfg mgr mich min minn misc miss mo mont mph mr mrs ms msgr mt mtn n.b
  n.c n.d n.h n.j n.m n.y neb nev no nos nov nr oct okla op ore oz p p.m pa para pfc ph.d pl plc pp pres prof prop pt
  pty pvt r.i rd re rep reps resp ret rev rs rt s.c s.d sec sen sens sep sept sgt sq sr ss st sta ste supt tel tenn
  tex transl treas u.k u.n u.s u.s.a univ v va vol vols vs vt w.va wash wis wk wt wyo yr yrs
`)

/** Abbreviations of {@link abbreviations} that may as well end a sentence: only what follows them decides. */
export const mayEndSentence: ReadonlySet<string> = wordSet(`
  a.m al b.c bros c.e co corp d.c esq etc inc jr l.a ltd m.d n.c n.d n.h n.j n.m n.y p.m ph.d plc pty r.i s.c s.d sr
  u.k u.n u.s u.s.a w.va yrs
`)

/** Whether a word is letters with dots, read letter by letter or nearly so: `U.S.`, `D.C`, `a.m.`, `e.g.`, `Ph.D.`, `J.K.` */
export function isInitialism(text: string): boolean {
  return /^(?:\p{L}\.){1,6}\p{L}?\.?$|^(?:Ph|Ed|Sc|Psy|Litt|Pharm)\.D\.?$/u.test(text) && text.length > 2
}
