import {wordSet} from './word-set.ts'

/**
 * Surnames (or only names) of people whom readers know without an introduction: heads of state
 * and government, those who led great powers or movements, and figures of faith, thought and art.
 */
export const worldFigures: ReadonlySet<string> = wordSet(`
  abbas abe achilles ahmadinejad al-assad ali allah arafat aristotle assad atatürk augustine bach beatles beethoven
  beyonce beyoncé biden bieber blair bolsonaro bolívar bono boris brezhnev buddha bush caesar cameron carter castro
  ceausescu chavez che chopin christ churchill chávez cicero cleopatra clinton confucius copernicus cromwell dante
  darwin descartes dickens dostoevsky drake duterte einstein eisenhower elvis erdogan erdoğan euclid fauci francis
  franco freud gaddafi gadhafi galileo gandhi genghis ghani god goebbels goethe gorbachev hamlet harris hawking hegel
  hemingway hercules herod himmler hirohito hitler hollande homer hoover hume hussein ibsen jefferson jesus jinping
  johnson joyce jung kafka kant karzai keats kennedy kenyatta kepler keynes khamenei khomeini khrushchev kim kissinger
  lebron lenin lincoln lula luther macbeth machiavelli macron madison madonna maduro major malcolm malthus mandela mao
  marx mccartney medvedev meghan merkel michelangelo milton modi mohammed moon moses mozart mubarak mugabe muhammad
  musk mussolini mustafa napoleon narendra nasser nehru netanyahu newton nietzsche nixon noah nobel obama oprah orwell
  osama pelé pence penn pericles petrarch picasso pinochet plato pompey prince proust pushkin putin rafsanjani
  ramaphosa reagan rembrandt rihanna romney roosevelt rouhani rousseau rubens sadat saddam saladin santa sarkozy satan
  schröder shakespeare shaw socrates solomon sophocles stalin sunak tchaikovsky thatcher titian tito tolstoy trotsky
  trudeau truman trump truss tutankhamun vermeer victoria virgil voltaire wagner walesa washington wilde wittgenstein
  xi yeltsin zelenskiy zelensky zelenskyy zeus zola zuma
`)
