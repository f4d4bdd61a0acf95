/** How the page looks, on screens light and dark, and on paper. */
export const style = `
:root{--ink:#1b1b1f;--soft:#5c5f66;--paper:#fff;--card:#f4f4f6;--line:#d9dade;--link:#0b57a4;--error:#b3261e;--warning:#8a5a00;--info:#2a5fb0;--error-wash:#fbe3e1;--warning-wash:#fdf0cf;--info-wash:#e2ecfb;--good:#1f7a3d}
@media(prefers-color-scheme:dark){:root{--ink:#e6e6ea;--soft:#a2a5ad;--paper:#17181b;--card:#232529;--line:#3b3e45;--link:#8ab8f0;--error:#ff8a80;--warning:#f0bf5a;--info:#8ab4f8;--error-wash:#4a2320;--warning-wash:#453512;--info-wash:#20324d;--good:#7fce97}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,sans-serif}
main{display:flex;flex-direction:column;max-width:60rem;margin:0 auto;padding:1.5rem 1rem 40vh}
h1{order:-2;font-size:1.1rem;margin:0 0 1rem;color:var(--soft);font-weight:600}
h2{font-size:1.15rem;margin:0;overflow-wrap:anywhere}
#overview{order:-1}
a{color:var(--link)}
code{font:.92em ui-monospace,monospace;background:var(--card);padding:0 .2em;border-radius:.2em;white-space:pre-wrap}
section{margin-bottom:2rem}
/* Containment cuts off what hangs over: the last line needs room for what its marks say. */
section.article{padding:0 .3rem 9rem;content-visibility:auto;contain-intrinsic-size:auto 60rem}
.verdict{margin:.2rem 0 1rem;color:var(--soft)}
b.clean,b.repairable{color:var(--good)}
b.unreadable,b.spun,b.stitched,b.discard{color:var(--error)}
.text{font-family:Georgia,'Times New Roman',serif;font-size:1.08rem}
.line{position:relative;display:grid;grid-template-columns:6.5rem minmax(0,42rem);column-gap:1rem}
.line p{margin:0 0 .9rem;white-space:pre-line;overflow-wrap:anywhere}
.role{font:.75rem/1.9rem system-ui,sans-serif;color:var(--soft);text-align:right;cursor:help}
.headline p{font-size:1.4em;line-height:1.3;font-weight:700}
.crosshead p,.deck p{font-weight:700}
.furniture p,.byline p,.date p,.credit p,.caption p{color:var(--soft);font-size:.92em}
mark{color:inherit;border-radius:.15em;text-decoration:underline 2px;text-underline-offset:.2em;cursor:help}
mark.error{background:var(--error-wash);text-decoration-color:var(--error);text-decoration-style:wavy;text-decoration-thickness:1px}
mark.warning{background:var(--warning-wash);text-decoration-color:var(--warning);text-decoration-style:dashed}
mark.info{background:var(--info-wash);text-decoration-color:var(--info);text-decoration-style:dotted}
mark.empty{padding:0 .2em}
mark u{text-decoration:none;box-shadow:0 0 0 1px currentColor;border-radius:.15em}
mark:focus-visible{outline:2px solid var(--link);outline-offset:1px}
.tip{display:none;position:absolute;z-index:1;left:7.5rem;right:0;padding:.6rem .8rem;background:var(--card);border:1px solid var(--line);border-radius:.4rem;box-shadow:0 4px 14px #0003;color:var(--ink);font:.9rem/1.5 system-ui,sans-serif;white-space:normal}
/* The link in a tip is reached by tab from its mark: both must keep the tip open, and so must the way between them. */
.told:hover .tip,.told:focus-within .tip,mark:target+.tip{display:block}
.tip::before{content:'';position:absolute;left:0;right:0;bottom:100%;height:.5rem}
.finding,.finding>span{display:block}
.finding+.finding{margin-top:.6rem;padding-top:.6rem;border-top:1px solid var(--line)}
.level{text-transform:uppercase;font-size:.75em;letter-spacing:.05em}
.error>.level{color:var(--error)}.warning>.level{color:var(--warning)}.info>.level{color:var(--info)}
.tip code,.unplaced code{background:var(--paper)}
.evidence::before{content:'– '}
.why,.evidence,.rule{color:var(--soft)}
.unplaced{margin-bottom:1rem;padding:.6rem .8rem;background:var(--card);border-radius:.4rem;font-size:.9rem}
.kinds{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;margin:0 0 1.5rem;list-style:none}
figure{margin:0 0 1.5rem}
figcaption{font-weight:600;margin-bottom:.4rem}
svg{width:100%;height:auto;font:13px system-ui,sans-serif}
svg text{fill:var(--ink);dominant-baseline:central}
svg a text{fill:var(--link)}
svg .label{text-anchor:end}
rect.error,rect.spun,rect.stitched,rect.discard,rect.unreadable{fill:var(--error)}
rect.spun{fill-opacity:.85}rect.stitched{fill-opacity:.7}rect.discard{fill-opacity:.55}rect.unreadable{fill-opacity:.4}
rect.warning{fill:var(--warning)}rect.info{fill:var(--info)}
rect.clean{fill:var(--good)}rect.repairable{fill:var(--good);fill-opacity:.5}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td:first-child{overflow-wrap:anywhere}
@media(max-width:40rem){.line{grid-template-columns:minmax(0,1fr)}.line .role{text-align:left;line-height:1.2}.role:empty{display:none}.tip{left:0}}
@media print{main{display:block;padding:0}.tip{display:block;position:static;margin:.3rem 0;box-shadow:none}}
`
