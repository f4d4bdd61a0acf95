/**
 * What chatbots say of themselves or to their user, and never a newspaper in its own voice. Kinds after the published cases of
 * machine text in papers and product pages; the wording is anchored so that reporting does not match.
 */
export const residue: readonly string[] = [
  'as a large language model',
  'as a language model',
  'as an ai assistant',
  'as an ai developed by',
  'as an ai language model',
  'as an ai model',
  'as of my knowledge cutoff',
  'as of my last knowledge update',
  'as of my last training',
  'as of my last update',
  'here is a rewritten version',
  'here is a revised version',
  'here is the rewritten',
  'here is the revised',
  "here's a rewritten version",
  "here's a revised version",
  "here's the rewritten",
  'i am an ai language model',
  'i cannot browse the internet',
  'i cannot fulfill this request',
  'i cannot fulfill your request',
  'i cannot provide real-time',
  'i do not have access to real-time',
  "i don't have access to real-time",
  'i hope this rewritten',
  'let me know if you would like me to',
  "let me know if you'd like me to",
  'my knowledge cutoff',
  'regenerate response',
  'this rewritten article',
  'would you like me to rewrite'
]
