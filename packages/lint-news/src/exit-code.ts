/** What the command answers its caller with. The codes from 64 on are those of sysexits.h. */
export const exitCode = {
  clean: 0,
  /** What `--fail-on` names (errors, without it), or more warnings than allowed. */
  findings: 1,
  /** Some input could not be read, or changed while it was fixed; the rest was linted. */
  unreadable: 2,
  usage: 64,
  /** A fault of lint-news itself. */
  internal: 70,
  /** A report or a fixed file could not be written. */
  io: 74,
  /** A configuration that cannot be used. */
  config: 78,
  interrupted: 130,
  terminated: 143
} as const
