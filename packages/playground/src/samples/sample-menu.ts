import {element} from '../element.ts'
import {type Sample, samples} from './samples.ts'

/** Fills the menu of samples, which opens under its button. */
export function sampleMenu(menu: HTMLElement, button: HTMLElement, choose: (sample: Sample) => void): void {
  menu.append(
    element('p', {}, 'All of them are invented.'),
    ...samples.map((sample) =>
      element(
        'button',
        {
          type: 'button',
          onclick: () => {
            menu.hidePopover()
            choose(sample)
          }
        },
        element('b', {}, sample.name),
        element('span', {}, sample.about)
      )
    )
  )
  menu.addEventListener('toggle', () => {
    const {left, bottom} = button.getBoundingClientRect()
    const room = document.documentElement.clientWidth - menu.offsetWidth - 8
    menu.style.left = `${Math.max(8, Math.min(left, room))}px`
    menu.style.top = `${bottom + 6}px`
    menu.querySelector('button')?.focus()
  })
}
