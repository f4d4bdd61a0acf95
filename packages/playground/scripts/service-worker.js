// Keeps the files of the page, one version at a time: a new one waits until no window shows the old.
const name = 'VERSION'
const files = ['FILES']

addEventListener('install', (event) =>
  event.waitUntil(caches.open(name).then((cache) => Promise.all(files.map((file) => keep(cache, file)))))
)

/** What is named by its content need not come twice. */
async function keep(cache, file) {
  const kept = file.startsWith('assets/') && (await caches.match(file))
  await (kept ? cache.put(file, kept) : cache.add(file))
}

addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((each) => each !== name).map((each) => caches.delete(each))))
      .then(() => clients.claim())
  )
)

addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return
  event.respondWith(
    caches
      .open(name)
      .then((cache) => cache.match(event.request, {ignoreSearch: true}))
      .then((kept) => kept ?? fetch(event.request))
  )
})
