import {wordSet} from './word-set.ts'

/**
 * Surnames (or only names) of people whom readers know without an introduction: heads of state
 * and government, those who led great powers or movements, and figures of faith, thought and art.
 */
export const worldFigures: ReadonlySet<string> = wordSet(`
  abbas abe achilles ahmadinejad al-assad ali allah arafat aristotle assad atatürk augustine bach beatles beethoven
  beyonce beyoncé biden blair bolsonaro bolívar bono brezhnev buddha bush caesar cameron carter castro ceausescu
  chavez che chopin christ churchill chávez cicero cleopatra clinton confucius copernicus cromwell dante darwin
  descartes dickens dostoevsky duterte einstein eisenhower elvis erdogan erdoğan euclid fauci francis franco freud
  gaddafi gadhafi galileo gandhi genghis ghani god goebbels goethe gorbachev hamlet harris hawking hegel hemingway
  hercules herod himmler hirohito hitler hollande homer hoover hussein ibsen jefferson jesus johnson joyce jung kafka
  kant karzai keats kennedy kenyatta kepler keynes khamenei khomeini khrushchev kim kissinger lenin lincoln lula
  luther macbeth machiavelli macron madonna maduro major malthus mandela mao marx mccartney medvedev merkel
  michelangelo milton modi mohammed mozart mubarak mugabe muhammad musk mussolini napoleon nasser nehru netanyahu
  newton nietzsche nixon nobel obama oprah orwell pelé pence pericles petrarch picasso pinochet plato pompey proust
  pushkin putin rafsanjani ramaphosa reagan rembrandt romney roosevelt rouhani rousseau rubens sadat saladin santa
  sarkozy satan schröder shakespeare socrates solomon sophocles stalin sunak tchaikovsky thatcher titian tito tolstoy
  trotsky trudeau truman trump truss tutankhamun vermeer victoria voltaire wagner walesa washington wilde wittgenstein
  xi yeltsin zelenskiy zelensky zelenskyy zeus zola zuma
`)
