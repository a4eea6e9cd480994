import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import type { Fact } from '../../../schemas/fact.ts'
import { isProblem, type Mark, statusWords } from '../checking/mark.ts'
import { placeWords } from '../words.ts'
import { marksAt } from './marks.ts'

/** At most so many facts are listed on a card; the rest are counted. */
const MOST_FACTS = 4

/** A card on what is marked, where the pointer rests. `show` leads to the cell. */
export function markCards(show: (mark: Mark) => void): Extension {
  return hoverTooltip(
    (view, position) => {
      const marks = marksAt(view, position)
      const [first] = marks
      if (!first) return null
      return {
        pos: first.start,
        end: first.end,
        above: true,
        create: () => ({ dom: element('div', 'mark-cards', ...marks.map((mark) => card(mark, show))) }),
      }
    },
    { hoverTime: 150 },
  )
}

function card(mark: Mark, show: (mark: Mark) => void): HTMLElement {
  const box = element(
    'div',
    `mark-card mark-card-${mark.status}`,
    element(
      'div',
      'mark-card-head',
      element('span', `status status-${mark.status}`, statusWords[mark.status]),
      mark.text,
    ),
  )
  if (mark.message) box.append(element('p', 'mark-card-message', mark.message))
  if (mark.status === 'placeholder')
    box.append(
      element('p', 'mark-card-message', '附件中没有这项内容，请由您填写后删去括号。点击可选中整段。'),
    )
  const { subject, measure, period } = mark.reading ?? {}
  if (isProblem(mark) && measure) {
    box.append(
      element('p', 'mark-card-formula', `读作：${[subject, measure, period].filter(Boolean).join(' · ')}`),
    )
  }
  for (const fact of mark.facts.slice(0, MOST_FACTS)) box.append(factLine(fact))
  if (mark.facts.length > MOST_FACTS)
    box.append(element('p', 'mark-card-more', `另有 ${mark.facts.length - MOST_FACTS} 个单元格`))
  if (mark.formula) box.append(element('p', 'mark-card-formula', `算式：${mark.formula}`))
  if (mark.facts.some(({ place }) => place)) {
    const button = element('button', 'link', '查看单元格')
    button.setAttribute('type', 'button')
    button.addEventListener('click', () => show(mark))
    box.append(button)
  }
  return box
}

function factLine(fact: Fact): HTMLElement {
  const line = element(
    'div',
    'mark-card-fact',
    element('span', 'mark-card-label', fact.label),
    element('strong', 'mark-card-value', `${fact.value}${fact.unit ?? ''}`),
  )
  const where = fact.place ? placeWords(fact.place) : fact.formula ? `= ${fact.formula}` : ''
  if (where) line.append(element('span', 'mark-card-place', where))
  return line
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}
