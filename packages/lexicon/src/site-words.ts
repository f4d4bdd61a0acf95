import {wordSet} from './word-set.ts'

/** Words that sites use of themselves and news hardly ever to its reader. */
export const wordsOfSitesAlone: ReadonlySet<string> = wordSet(`
  adblock adchoices advertise advertiser advertisers app bookmark bookmarking bookmarks captcha cookies copyright
  del.icio.us digg disclaimer disqus e-newsletter flipboard giveaway homepage inbox itunes javascript keyword keywords
  linkedin log-in login logout mailbox newsletter newsletters newsvine outbrain password permalink pinterest podcast
  podcasts printable recaptcha reddit reprint reprints rss sign-up signup sitemap slideshow snapchat sponsored spotify
  stitcher stumbleupon subscribe subscriber subscribers subscription subscriptions sweepstakes taboola talkback
  talkbacks toolbar trackback trademark tumblr unsubscribe username webinar webinars webpage whitepaper
`)

/** Words that sites use of themselves often, and news too. */
export const wordsOfSites: ReadonlySet<string> = wordSet(`
  ads advertisement advertising affiliate alert alerts archive archives article articles audio blog blogs browser click
  comment comments commission contact content copy coverage daily deals donate download e-mail edition email enter
  facebook feed feedback feeds follow free galleries gallery guidelines headlines instagram join journalism latest link
  links listen listing listings member members membership news newspaper newsroom offers online page pages photo photos
  policy post posts privacy publication publisher publishes read reader readers receive register search section
  sections service share sign site sites sponsor stories story submit support terms tips topic topics twitter type
  updates version video videos visit watch web website websites youtube
`)

/** What the entries of a news site's menus are made of, besides what sites say of themselves: `World News`, `Local Jobs`. */
export const wordsOfMenus: ReadonlySet<string> = wordSet(`
  about arts autos blogs books business calendar careers cars classifieds columnists community crosswords culture dining
  editorials education entertainment events faq features food forums games guide health help home homes horoscopes index
  international jobs letters lifestyle living local magazine market markets media menu mobile movies multimedia music
  national news obituaries opinion opinions outdoors politics press programs puzzles radio recipes regional report
  reports resources reviews science services shop shopping showbiz sport sports style tech technology television tools
  travel tv weather world
`)
