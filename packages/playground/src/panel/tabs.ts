/** Makes a list of tabs work as people know it: arrows move between them, the chosen one shows its panel. */
export function makeTabs(list: HTMLElement, onChoose: (panel: string) => void): (panel: string) => void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const panelOf = (tab: HTMLElement): string => tab.getAttribute('aria-controls')!

  for (const tab of tabs) document.getElementById(panelOf(tab))!.tabIndex = 0
  list.addEventListener('click', ({target}) => {
    const tab = (target as Element).closest<HTMLElement>('[role=tab]')
    if (tab) choose(panelOf(tab))
  })
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLElement)
    const next = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1}[event.key]
    if (next === undefined) return
    event.preventDefault()
    const tab = tabs.at(next % tabs.length)!
    choose(panelOf(tab))
    tab.focus()
  })
  return choose

  function choose(panel: string): void {
    for (const tab of tabs) {
      const chosen = panelOf(tab) === panel
      tab.setAttribute('aria-selected', String(chosen))
      tab.tabIndex = chosen ? 0 : -1
      document.getElementById(panelOf(tab))!.hidden = !chosen
    }
    onChoose(panel)
  }
}
