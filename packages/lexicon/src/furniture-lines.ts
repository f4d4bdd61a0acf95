// Whole lines as `furnitureKey` writes them: `#` is any number, `*` any words. Facts of page layout, from counting which
// lines recur on many sites outside the story.

/** The lines by kind, tier and whether a list follows them. */
export const furnitureLines: Readonly<Record<string, string>> = {
  'label certain': `
    article continues after this ad | content not available | content is not available | content unavailable
    this article is more than # * old | this story is more than # * old | video can not be played
    video cannot be played | warning this video contains * | warning graphic content | watch the full video
    watch the full episode | listen on * podcasts
    video duration * | # minute listen | listen # min | scroll down to read more | swipe to see more
    tap for sound
    # min read | # mins read | # minute read | # minutes read | # reads | # shares | # views | ad | addthis
    addthis sharing buttons | addthis social bookmark button | ads by * | ads by google | advert | advertise here
    advertisement | advertisement # | advertisement * | advertisement advertisement
    advertisement continue reading below | advertisement scroll to continue | advertisement story continues below
    advertisements | advertising | advertisment | around the web | article continues after ad
    article continues after advertisement | article continues below | article controls | article rating
    article tools | audio article | autoplay | average rating | back to gallery | click to close | click to enlarge
    close ad | close x | content from our sponsors | continue reading below | decrease text size | designed by
    desktop version | did you find this article helpful | editor's pick video | embed code | embed x share
    embedtweet | en espanol | end of article | end of content | enlarge image | enlarge photo | enlarge this image
    enlarge this image toggle caption | estimated reading time * | featured image | featured video | featured videos
    font size | free newsletter sign up | from around the web | from our advertisers | from our partner
    from our partners | from the web | full screen | full site | gallery | get a daily quick view | hide ad
    hide caption | hide captions | how does it work | image # of # | in pictures gallery | increase text size
    just watched | larger text | latest photos | latest video | latest videos | launch gallery | launch slideshow
    like loading | links we like | listen to article | listen to story | listen to this article | loading
    loading # | loading comments | loading poll | loading video | media playback is not supported on this device
    media playback is unsupported on your device | media player | min read | mobile site | more from the web
    more images | more on this | more videos must watch | must watch | mute | next image | next image # of #
    no image available | now playing | open gallery | page tools | paid content | paid post | photo # of #
    photo galleries | photo gallery | photo of the day | picture in picture | play all | play audio | play video
    playback speed | please wait | please wait loading | poll loading | powered by | powered by disqus
    powered by livefyre | powered by wordpress | prev image # of # | previous image | printer version | promoted
    promoted content | promoted links | promoted stories | pullquote | rate it | rate this | rate this article
    rate this story | read # min | read time | reading time | reading time # * | recommended by outbrain
    related image | replay more videos | replay video | report ad | report this ad | scroll down for video
    scroll to continue | scroll to continue with content | see all photos | select language | shares #
    show caption | site tools | skip ad | skip ads | skip advertisement | skip in | slide # of # | slideshow
    slideshow # images | slideshow # photos | smaller text | special offer | special offers | sponsor content
    sponsored | sponsored by | sponsored content | sponsored link | sponsored links | sponsored stories
    sponsored stories from * | story continued below | story continues | story continues below
    story continues below advertisement | story highlights hide | story tools | tap to enlarge | text size
    text size a a a | this article has been shared # times | this content is not available *
    this story has been shared # times | this video is not available | to play this content please *
    toggle caption | top videos | translate this page | unmute | up next | video | video loading | video of the day
    video player | video player close | video unavailable | videos | view # images | view # photos
    view all galleries | view all photos | view featured gallery | view full size image | view gallery | view image
    view images | view larger | view larger image | view photo gallery | view photos | view slideshow | views #
    was this article helpful | was this helpful | was this page helpful | watch again | watch live | watch now
    watch the video | watch video | your ad here | your browser does not support * | your rating
  `,
  'label positional': `
    # stars | # likes | # shares # comments | # comments # shares | # people like this | shared # times | #k views
    # #k views | step # of # | no results | no results found | clear filters | show filters | sort by
    brought to you by * | by | paid for by * | presented by * | sponsored by * | shares |
    admin | bio | breaking | brought to you by | by admin | caption | close | collapse | coming soon | commentary
    disclaimer | disclosure | document | document tools | embed | enlarge | exclusive | expand | external links
    extras | galleries | guest columnist | hosted by | hot topics | image | image credit | information
    last updated | less | links | listen | live | live tv | load more | media | more | more less | multimedia
    opinion columnist | our sponsors | partners | pause | photo | photos | pictures | placeholder | play | poll
    polls | posted by | published | quick links | quiz | quizzes | read less | related links | replay | resources
    see full bio | see more | senior editor | share this photo | share this video | show less | show more
    special report | special reports | sponsors | story highlights | tools | translate | tv | updated | useful links
    view comments | view more | view profile | warning | watch | what is this | what's this | written by | zoom
  `,
  'label positional list': `
    contents | fast facts | in this article | in this story | jump to | jump to section | on this page
    table of contents
  `,
  'share certain': `
    add to delicious | add to facebook | add to favorites | blog this | blog this story | bookmark at
    bookmark this | bookmark this page | buy reprint | cite this | cite this article | click to email *
    click to print * | click to share * | click to tweet | copy link | copy link link copied | copy link url
    copy url | del icio us | del icio us digg * | digg | digg it | digg this | discuss blog this | discuss this
    discuss this article | discuss this story | download as pdf | download pdf | e mail a friend | e mail article
    e mail print | e mail story | e mail this | e mail this article | e mail this story | e mail to a friend
    email a friend | email article | email friend | email icon | email print | email print save | email print share
    email save print | email story | email this | email this article | email this page | email this story
    email to a friend | facebook icon | facebook messenger | facebook share | facebook twitter
    facebook twitter email | facebook twitter instagram | facebook twitter linkedin | facebook twitter pinterest
    facebook twitter reddit google | facebook twitter whatsapp | facebook twitter youtube | fark | flipboard
    forward to a friend | gift article | gift this article | give this article | google bookmarks | like on facebook
    like this | like this story | like us on facebook | link copied | mail this | mail this article
    mail to a friend | mixx | newsvine | nowpublic | order reprints | pdf version | pin it | pin this | please share
    post this story to * | print article | print e mail | print email | print email save | print email share
    print friendly | print friendly version | print icon | print page | print reprint | print save | print story
    print this | print this article | print this page | print this story | print version | printable version
    printer friendly | printer friendly page | printer friendly version | purchase reprint | read later
    recommend this | recommend this article | recommend this story | recommend to a friend | reddit
    reprint permissions | reprints | reprints permissions | request permissions | request reprints | retweet
    rights permissions | save article | save email print | save for later | save story | save this | save this story
    save to pocket | send it to a friend | send this story to a friend | send this to a friend | send tip
    send to a friend | send to friend | share article | share button | share by email | share facebook
    share facebook twitter | share icon | share it | share link | share on | share on facebook | share on google
    share on google plus | share on linkedin | share on pinterest | share on reddit | share on tumblr
    share on twitter | share on whatsapp | share on x | share options | share print | share save | share share
    share story | share the love | share the story | share this | share this article | share this article on *
    share this article what is this | share this page | share this post | share this story | share this story on *
    share this with | share to facebook | share to linkedin | share to pinterest | share to twitter | share tweet
    share tweet email | share tweet pin | share tweet post email | share tweet share | share via * | share via email
    share with | share with friends | share your thoughts on * | sharing is caring | sharing options | slashdot
    social sharing | spread the word | stumble it | stumble this | stumbleupon | technorati | tell a friend
    text only version | tweet | tweet this | twitter facebook | twitter icon | twitter linkedin facebook instagram
    twitter share | view print version | whatsapp twitter facebook
  `,
  'share positional': `
    bluesky | bookmark | buzz | buzz up | copy | delicious | e mail | email | email me | facebook | flip | follow
    gift | google | google+ | instagram | like | line | link | linkedin | mail | mastodon | messenger | myspace
    pdf | permalink | pin | pinterest | pocket | print | recommend | reprint | save | send | send email | share
    sms | snapchat | submit | telegram | tumblr | twitter | url | viber | vk | whatsapp | xing | yahoo | yahoo buzz
    youtube
  `,
  'navigation certain': `
    choose your region | choose your location | choose your country | select your region | select your location
    select your country | select a country | enter your postcode | enter your zip code | enter your postal code
    enter zip code | set your location | change location | change region
    see all results | skip this section | end of section
    a z index | about contact | about us | accessibility statement | advanced search | advertise
    advertise contact us | advertise on * | advertise with us | advertising info | all sections | all topics
    back to article | back to blog | back to home | back to homepage | back to index | back to list | back to news
    back to the top | back to top | become a member | blog archive | browse by topic | change edition | close menu
    code of conduct | community guidelines | connect with us | contact about | contact us | continue to next page
    cookie policy | cookie preferences | cookie settings | cookies policy | corrections policy | create account
    create an account | customer service | daily newsletter | digital edition | do not sell my personal information
    do not sell or share my personal information | donate now | download app | download our app | download the app
    e edition | e mail alerts | e newsletters | e paper | editorial guidelines | editorial policy
    editorial standards | eedition | email alerts | email newsletter | email newsletters | epaper
    find us on facebook | first last | follow us | follow us on | follow us on facebook | follow us on instagram
    follow us on social media | follow us on twitter | forgot password | forgot your password | get rss *
    get started | get the app | gift cards | go to top | go to top stories | help center | help centre | home news *
    home page | homepage | install app | international edition | join now | join us | jump to comments
    jump to navigation | latest epaper | legal notice | log in | log in or register | log out | login
    login or register | login register | logout | main menu | make a correction | manage account
    manage newsletters | manage preferences | manage subscription | masthead | mobile alerts | my account
    newer post | newer post older post home | newer posts | news alerts | news by email | news tip | news tips
    newsletter sign up | newsletter signup | newspaper archives | next article | next page | next post | next story
    older newer | older post | older posts | open menu | other editions | other sites | our network | our sites
    page # of # | pages # | place an ad | prev next | previous article | previous next | previous page
    previous post | previous post next post | previous story | print edition | privacy notice | privacy policy
    privacy statement | privacy terms | register now | remember me | report a correction | report a problem
    report a typo | report an error | report error | request a correction | return to * homepage | return to home
    return to top | rss | rss comments | rss feed | rss feeds | rss terms | search archives | search articles
    search for | search site | search this site | see all | select edition | send feedback | send us a tip
    show all | show menu | sign in | sign in register | sign out | sign up | sign up now | single page
    site archive | site index | site map | site search | site sections | site services | sitemap | skip navigation
    skip to article | skip to content | skip to footer | skip to main | skip to main content | skip to navigation
    skip to next paragraph | sports e news | staff directory | stay connected | submit a correction | submit a story
    submit a tip | submit feedback | submit news | submit news item | submit photo | subscribe | subscribe by email
    subscribe here | subscribe now | subscribe to rss | subscribe today | subscribe via email | subscriber services
    suggest a correction | syndication | terms and conditions | terms conditions | terms of service | terms of use
    terms privacy | text alerts | to top | today's newspaper | today's paper | todays paper | toggle navigation
    top of page | topics a z | uk edition | us edition | user agreement | user name | view all | view all #
    view all # photos | view as a single page | view as single page | why you can trust * | work with us
    your account | your privacy choices
  `,
  'navigation contextual': `
    africa | alert | alerts | americas | analysis | apps | architecture | art | arts | arts and entertainment
    arts entertainment | asia | australia | auto | autos | banking | baseball | basketball | beauty | blog | blogs
    books | boxing | breaking news alerts | business | business news | calendar | canada | careers education | cars
    categories | celebrities | celebrity | china | city | climate | college | college football | columnists
    columns | comics | community | community news | companies | company | country | county | coupons | courts
    cricket | crime | crossword | crosswords | culture | current issue | data | deals | design | dining | downloads
    economy | editorial | editorials | education | english | entertainment | environment | europe | events | family
    fashion | features | film | finance | food | food drink | football | forum | forums | france | funds | games
    gaming | germany | golf | gossip | graphics | guides | hardware | health | health news | high school | history
    hockey | home garden | homes | horoscope | horoscopes | how to | ideas | in depth | india | industries
    industry | insurance | international | internet | interviews | investigations | investing | issues | jobs | kids
    latin america | law | letters | life | life style | lifestyle | lifestyles | living | local | local news
    magazine | market data | marketplace | markets | men | metro | middle east | mlb | mobile | money | motoring
    motors | movie | movies | music | nation | nation world | national | national news | nba | networking | news
    nfl | nhl | no | opinion | opinions | outdoors | parenting | past issues | people | personal finance | pets
    photography | podcast | podcasts | politics | preps | press | press releases | products | property | puzzles
    racing | radio | real estate | recipes | reference | region | regional | religion | rentals | reports | research
    restaurants | retirement | reviews | rugby | science | security | seniors | services | shopping | showbiz
    soccer | society | software | special sections | sport | sports | sports news | state | stocks | storage | style
    support | tags | tech | technology | television | tennis | theater | theatre | tips | topics | tourism | traffic
    analysis opinion | explainer | fact check | feature | health science | interview | investigation | live updates
    news analysis | news features | obituary | perspective | perspectives | profile | q a | review | spotlight | viewpoint | viewpoints
    travel | u s | u s news | uk | uk news | us | us news | usa | video news | visitors guide | weather | webcasts
    webinars | weblogs | wellness | white papers | whitepapers | women | world | world news | yes | youth
  `,
  'comments certain list': `
    # comment | # comments | # comments on this story | # comments so far | # replies | # responses
    # responses to * | # thoughts on * | add a comment | add a new comment | add comment | add your comment
    add your comments | add your voice | be the first to comment | be the first to comment *
    be the first to leave * | be the first to post * | comment # | comment guidelines | comment policy
    commenting guidelines | commenting is closed | commenting policy | commenting rules | comments #
    comments about this article | comments are closed | comments are now closed
    comments are now closed for this story | comments are turned off * | comments closed | comments conversation
    comments for this thread are now closed | comments have been closed * | comments on this article
    comments on this story | comments policy | conversation # comments | discuss in our forums
    discussion about this post | discussion policy | facebook comments | have your say | have your say read comments
    hide comments | join the conversation | join the debate | join the discussion | latest comments
    leave a comment | leave a reply | leave a response | leave comment | leave your comment | make a comment
    most recent comments | newest comments | no comment yet | no comments | no comments yet | oldest comments
    one response to * | one thought on * | pingbacks | post a comment | post a reply | post comment | post comments
    post new comment | post your comment | read all comments | read comments | read the comments | reader comments
    readers comments | readers' comments | recent comments | see all comments | show comments | showing # comments
    sort by best | sort by newest | sort by oldest | start the conversation | start the discussion
    submit a comment | submit comment | talkback | tell us what you think | top comments | trackbacks
    user comments | user reviews | view all comments | view all talkback threads | view discussion thread
    view the discussion thread | visitor comments | what do you think | what's your view | write a comment
    your comments
  `,
  'comments certain': `
    this comment has been removed * | this comment was removed * | no one has commented yet | comment deleted
    view replies | hide replies | show replies | # more replies | # reply | pinned comment
    # characters remaining | # new comments | an error occurred * | anti spam word | characters remaining #
    check your inbox | comment by * | comment guidelines apply | commented by * | e mail address
    email address required | email required | email will not be published | email will not be published required
    enter your comments * | flag as inappropriate | flag comment | image verification | in reply to *
    invalid email | like # reply | like reply | like reply share | load # more * | load more comments
    log in or register to post comments | log in to comment | log in to leave a comment | log in to reply
    login or register to post comments | login to comment | login to reply | mail required
    mail will not be published | mail will not be published required | more comments | name required
    notify me of * | notify me of follow up comments by email | notify me of new posts by email | notify of
    permalink reply | please enter a valid email address | please enter the word you see *
    please enter your email address * | please leave some feedback in the field above | please log in to comment *
    please log in to leave a comment | please login to * | please sign in to comment * | please try again later
    post your comments | recommend comment | register to comment | reply like | reply quote | reply report
    reply share | reply to comment | reply to this comment | report abuse | report as abuse
    report as inappropriate | report comment | report this comment | required fields are marked
    rss feed for comments on this post | save my name email and website in this browser for the next time i comment
    show # more comments | sign in to comment | subscribe to this comment's feed | terms and conditions for comments
    thank you for signing up | thank you for subscribing | thanks for signing up | thanks for subscribing
    there was an error * | trackback url | type the characters * | view more comments | website optional
    you have characters left | you must be logged in to comment | you must be logged in to post a comment
    you must log in to post a comment | your comment | your email address *
    your email address will not be published * | your name # | your site's url *
  `,
  'comments positional list': `
    comment | comments | conversation | discuss | discussion | letters to the editor | reader reaction | replies
    responses
  `,
  'comments positional': `
    agree | anonymous | captcha | disagree | email address | first name | last name | likes | message | moderated
    moderator | name | quote | reply | sorry | success | thumbs up | trackback | website | your email | your message
    your name | your vote | zip code
  `,
  'teaser certain list': `
    stories you may have missed | you may have missed these stories | more stories for you
    more from around the web | our latest stories | our most popular stories | today's most read
    this week's most read | you might have missed
    across the network | all articles by * | all posts by * | all stories by * | also in news | also in the news
    also of interest | also on * com | also read | best of the web | best reads | breaking headlines
    complete coverage | continue reading on * | don't miss | editor picks | editor's choice | editor's picks
    editors picks | editors' choice | editors' picks | elsewhere on the web | featured advertiser links
    featured article | featured articles | featured content | featured news | featured posts | featured stories
    featured story | from our archives | from our other sites | from the archive | from the archives
    handpicked for you | hot off the press | hot stories | icymi | in case you missed it | inside * com
    just for you | keep reading | latest articles | latest blogs | latest by * | latest columns | latest galleries
    latest headlines | latest news and * | latest posts | latest reviews | latest stories | local headlines
    more about this | more articles | more articles by * | more coverage | more for you | more from author
    more from our network | more from this author | more galleries | more great * stories | more headlines
    more like this | more local news | more multimedia | more news from * | more on this story
    more on this story from * | more on this topic | more photo galleries | more photos | more posts
    more posts by * | more related stories | more sports | more stories | more stories by * | more stories like this
    more must reads | more must reads from * |
    more to discover | more to explore | more to read | more top news | more top stories | more top stories from *
    more video | more videos | most active | most commented | most discussed | most e mailed | most emailed
    most popular | most popular articles | most popular in * | most popular now | most popular stories
    most popular videos | most read | most read in * | most read stories | most read today | most recent stories
    most shared | most viewed | most viewed articles | most viewed most emailed | most wanted stories | most watched
    must read | must reads | news from our partners | news headlines | news in pictures | next up | other articles
    other articles by * | other headlines | other links | other posts by * | other reports by * | other stories by *
    other top stories | others also read | our picks | people also read | people are reading | photos of the day
    photos of the week | picked for you | popular articles | popular in the community | popular news | popular now
    popular posts | popular stories | popular this week | popular videos | read also | read more by * | read next
    read this next | readers also enjoyed | readers also liked | readers also read | recent articles
    recent columns | recent entries | recent headlines | recent posts | recent related articles | recent stories
    recent stories by * | recent videos | recommended articles | recommended by | recommended content
    recommended for you | recommended posts | recommended reading | recommended stories | related article
    related articles | related content | related coverage | related coverage from * | related documents
    related headlines | related items | related links * | related news | related pages | related post
    related post s | related posts | related reading | related reports | related stories | related stories from *
    related stories from around the web | related story | related topics | related video | related videos
    see all posts by * | see also | see also * com | selected for you | similar articles | similar news
    similar posts | similar stories | special features | sports headlines | staff picks | stories for you
    stories you may like | stories you might like | suggested articles | suggested for you | suggested reading
    suggestions for you | the day in pictures | the latest from * | this just in | today in pictures
    today's featured white paper | today's headlines | today's must reads | today's top headlines
    today's top picks | today's top stories | today's videos | todays headlines | top articles | top headlines
    top local stories | top news | top news stories | top picks | top posts | top reads | top stories
    top stories right now | top stories today | top story | trending articles | trending news | trending now
    trending stories | trending this week | trending topics | trending videos | view all articles by *
    view all posts by * | view more posts by * | watch more | watch next | weekend reads | what others are reading
    what to read next | what to watch next | what's hot | what's trending | you may also be interested in
    you may also like | you may also like these | you may be interested in | you may have missed | you may like
    you might also enjoy | you might also like | you might be interested in | you might like
  `,
  'teaser positional list': `
    also | background | breaking news | elsewhere | elsewhere on * | explore more | for you | full coverage
    further reading | go deeper | headlines | hot news | in other news | in the news | just in | latest
    latest from * | latest in * | latest news | latest on * | latest updates | more by * | more from * | more in *
    more news | most recent | must see | news in brief | next in * | now on * | on our site | on the web
    other news | other stories | popular | popular on * | read more | read more from * | recent news | recommended
    recommended links | related | related info | related information | related sites | special coverage | today on *
    trending | trending on * | up next in * | web links | what you missed
  `,
  'promo certain': `
    sign me up | sign up for free | sign up for alerts | you have been added to * | check your email *
    unsubscribe at any time * | cancel any time
    cancel anytime | install our app * | scan the qr code * | buy this photo
    license this article | license this photo | spotted a mistake * | see an error * | get your score
    find out your score | calculate your * payment | compare rates | compare quotes
    get a quote | get a free quote
    apply now | book now | buy now | buy tickets | check it out | click for more | click for more * | click here
    click here for * | click here to * | continue in app | continue reading | continue reading the main story
    continue reading this article | discover more | download our free app | enjoy this article
    enjoyed this article | find out how | find out more | follow * on facebook | follow * on instagram
    follow * on twitter | follow her on twitter | follow him on twitter | follow me on * | follow me on twitter
    full article | full story | get * feeds | get breaking news | get breaking news alerts | get it now
    get our app | get our newsletter | get the latest news | get the latest updates * | get the newsletter
    get the report | get tickets | join our newsletter | learn more | more info | open in app | order now
    read article | read full article | read full review | read full story | read here | read it here
    read more about * | read more here | read more read more | read on | read original article | read story
    read the full article | read the full story | read the full story here | read the original article
    read the rest | read the whole story | ready for more | see more blog entries | see more here | shop now
    sign up for * newsletter * | sign up here | sign up today | start free trial | start your free trial
    subscribe for full access | subscribe to * newsletter * | subscribe to our newsletter
    subscribe to our newsletters | subscribe to our rss feeds * | subscribe to the newsletter | tell us more
    to read more * | try it free | use app | view article | view full article | view in app | visit our *
    want more | watch more videos here
  `,
  'tags positional list': `
    article topics | browse topics | category | filed under | find more on | keywords | labels | more tags
    posted in | related tags | story topics | tag | tagged | tagged as | tagged with | topics in this article
    topics in this story
  `,
  'paywall certain': `
    # free articles remaining * | already a member * | already a subscriber | already a subscriber *
    already have an account * | already subscribed * | become a subscriber
    continue reading with a * subscription * | enjoy unlimited access * | for subscribers only
    get unlimited access | get unlimited digital access | log in to continue | log in to continue reading
    log in to read more | members only | not a subscriber | not a subscriber * | please subscribe to *
    premium article | premium content | register for free to continue reading | register to continue reading *
    register to read * | sign in to continue reading | sign in to read | subscribe for unlimited access
    subscribe or sign in * | subscribe to continue | subscribe to continue reading | subscribe to read
    subscribe to read more | subscribe to read the full story | subscribe to unlock * | subscriber exclusive
    subscriber only | subscribers only | this article is exclusive to subscribers
    this article is for subscribers only | this content is for subscribers only | this is a premium article *
    this is your last free article * | this story is for subscribers only | to continue reading *
    to keep reading * | to read the full article * | to read the full story | to read the full story *
    to read this story * | unlock full access | unlock this article | unlock this story | view subscription options
    you have # articles left * | you have # free articles * | you have reached your article limit *
    you have reached your limit of * | you've reached your limit of *
  `,
  'copyright certain': `
    # all rights reserved | all rights reserved | content copyright * | copyright | copyright #
    copyright # all rights reserved | copyright and trade mark notice | copyright and trademark notice
    copyright information | copyright notice | copyright policy | copyright terms * | licensing | reprints licensing
    request reuse permissions | reuse content | site copyright * | some rights reserved
  `,
  'consent certain': `
    about cookies | accept all | accept all cookies | accept and continue | accept cookies | accept read more
    ad blocker detected * | adobe flash player * required * | adsbygoogle * | are you a robot
    checking your browser * | cookie consent | cookie notice | cookies settings | document write *
    enable javascript * | flash player required | get adobe flash player | googletag * | got it | i accept | i agree
    i'm not a robot | javascript is disabled | javascript is required * | javascript must be enabled *
    javascript required | manage cookies | please disable your ad blocker * | please download * flash *
    please enable javascript | please enable javascript * | please turn off your ad blocker *
    please turn on javascript * | please update your browser * | please upgrade your browser *
    please verify you are a human * | reject all | this browser is not supported *
    this content requires javascript * | this feature requires * flash * | this page requires javascript *
    this site uses cookies | this website uses cookies | turn on javascript * | upgrade your flash player *
    verify you are human * | we noticed you're using an ad blocker * | we use cookies
    we've detected that you are using an ad blocker * | window adsbygoogle * | you are using an older browser *
    you are using an outdated browser * | you must have javascript enabled * | you need adobe flash *
    you need to enable javascript * | your browser is not supported * | your browser is out of date *
  `,
  'navigation positional': `
    accessibility | archive | archives | atom | back to * home page | back to * homepage | browse | careers
    classifieds | contact | donate | edition | faq | faqs | feedback | go | go back | help | home | index | legal
    membership | menu | newsletter | newsletters | next | obituaries | page # | password | prev | previous | privacy
    register | search | sections | shop | social media | start here | store | support us | terms | username | xml
  `
}
