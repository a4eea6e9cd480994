import { type Ledger, type LedgerItem, unitOf } from '../../facts/index.ts'
import { compatible } from '../judge/units.ts'
import type { Bound, Context, Mention } from './context.ts'

/** A possible subject of a quantity, and how surely the words mean it. */
export interface Subject {
  item: LedgerItem
  strength: 'named' | 'carried' | 'guessed'
}

/**
 * What a quantity may be about: the thing named in its clause; else the sentence's subjects, then the sentence's before,
 * then the heading's, and at last the unit's funds as a whole.
 */
export function subjectsOf(ledger: Ledger, context: Context): Subject[] {
  const { focus } = context
  if (focus && context.fresh && suits(context, focus)) {
    const { meant, others } = scopedFirst(context, focus)
    // 该项目 without a project named before may be any of them.
    const several = meant.length > 1 && meant.every(({ kind }) => kind === 'project')
    const strength = several || isLoose(context) ? 'guessed' : 'named'
    return [
      ...meant.map((item): Subject => ({ item, strength })),
      // 满意度 may be a project's own, though the unit has one too.
      ...others.flatMap((item): Subject[] =>
        item.kind === 'indicator' ? [{ item, strength: 'guessed' }] : [],
      ),
    ]
  }
  // 接待观众13.64万人次，完成目标的113.67%: the last figure was of something that only its own words name.
  const last = context.bound.at(-1)
  // 设施维护与电子警察运维合计292.56万元，占…: nor is it known of what follows upon a figure that no one knows.
  const unnamed =
    context.relation !== undefined &&
    last !== undefined &&
    last.item === undefined &&
    (last.agreed || last.figure === undefined)
  const subjects: Subject[] = []
  const seen = new Set<string>()
  const add = (mention: Mention | undefined, strength: Subject['strength']) => {
    for (const item of mention ? scoped(context, mention) : []) {
      if (seen.has(item.id) || !itemSuits(context, item)) continue
      seen.add(item.id)
      subjects.push({ item, strength: unnamed || isLoose(context) ? 'guessed' : strength })
    }
  }
  if (focus && focus.items.length === 0 && (context.fresh || !context.columnFresh)) return []
  // What the last figure turned out to be about goes before what was named last.
  if (context.relation && last?.agreed && last.item) add({ items: [last.item], start: 0, end: 0 }, 'carried')
  // A source of funds is the subject of its own figure only; the sentence stays the project's.
  const source = focus ? sourceOf(focus, last?.item) : undefined
  if (focus && source && context.relation?.kind !== 'share') {
    // 其他资金全年预算12.00万元，执行11.50万元: another column of the same source.
    if (context.columnFresh && last?.item === source) add(focus, 'carried')
    const key = context.project ?? source.project
    const project = key ? ledger.item(key) : undefined
    if (project) add({ ...focus, items: [project] }, 'carried')
  } else add(focus, 'carried')
  // Behind “其中A、B，…” a relation may be the whole's again; behind “其中A，…” it is A's.
  if (!context.among || context.members > 1 || !context.relation) {
    const served = last?.item !== undefined && focus?.items.includes(last.item) === true
    const further = context.relation && subjects.length > 0 && context.members < 2 ? 'guessed' : 'carried'
    // B 24万元，占6%: the share is B's, whose figure stands right before it.
    if (!(served && context.relation?.kind === 'share')) {
      add(context.parent, further)
      add(context.first, further)
    }
  }
  // A share, a change or a rate is about what the sentence speaks of; only a plain value may go back to the unit's funds.
  const told = context.relation ? toldOf(context, last) : undefined
  if (context.relation && (subjects.length > 0 || told)) {
    if (told) add({ items: [told], start: 0, end: 0 }, 'guessed')
    add(context.opening, 'guessed')
    return subjects
  }
  // Each step further back counts only where the nearer ones name nothing that can have such a figure.
  // 捐赠款物由社会力量送来，共93.5万元: what the sentence is about is not known, and no column says that it is the unit's.
  const inWords = context.fresh && focus?.items.some(({ kind }) => kind === 'indicator') === true
  // 项目只列了7835万元: of the projects, though no word of the form says so.
  const ofProjects = context.countable === 'projects' && context.focus === undefined
  const strange = inWords || ofProjects || (context.strange && !context.columnFresh)
  const nearest = () => (subjects.length === 0 && !strange ? 'carried' : 'guessed')
  const before = context.bound.length > 0 ? 'guessed' : nearest()
  for (const mention of context.before.toReversed()) add(mention, before)
  add(context.opening, 'guessed')
  // The section 一般公共预算支出情况 tells of the unit's funds as a whole: its title is the form's.
  const whole = context.heading?.items.some(({ id }) => id === 'general') ? nearest() : undefined
  add(context.heading, nearest())
  const funds = ledger.item('funds')
  if (funds) add({ items: [funds], start: 0, end: 0 }, isOfUnit(context) ? 'carried' : (whole ?? nearest()))
  return subjects
}

/** 基本支出追加36.20万元；全年执行1375.39万元: a column named without its thing may be the unit's again. */
function isOfUnit({ columnFresh, column, unit, among, told, bound }: Context): boolean {
  return (
    columnFresh &&
    column.stage !== undefined &&
    unit?.dimension === 'money' &&
    !among &&
    [...told, ...bound].some(({ item }) => item?.id === 'funds' || item?.id === 'spending')
  )
}

/** 投资概算控制率97.23%，节约投资11.65万元: the last thing told that can have such a figure, where the very last cannot. */
function toldOf(context: Context, last: Bound | undefined): LedgerItem | undefined {
  if (!last?.item || itemSuits(context, last.item)) return undefined
  return context.bound.findLast(({ agreed, item }) => agreed && item && itemSuits(context, item))?.item
}

/** The source of a project's funds that was named last; 其他资金 is the unit's as well, unless its figure was the project's. */
function sourceOf({ items }: Mention, last: LedgerItem | undefined): LedgerItem | undefined {
  if (last?.kind === 'source' && items.includes(last)) return last
  return items.every(({ kind }) => kind === 'source') ? items[0] : undefined
}

/** Whether the words leave open what a figure is: a foreign noun, a list of uses, something taken out. */
function isLoose({ foreign, purpose, except, remainder, partial, summed }: Context): boolean {
  return foreign || purpose || except || remainder || (partial && summed)
}

/** Whether a thing named can be what the quantity states: 满意度 has no 万元. A thing without figures keeps its place. */
export function suits(context: Context, mention: Mention): boolean {
  return mention.items.length === 0 || mention.items.some((item) => itemSuits(context, item))
}

/** The units of an item's figures, looked up once for each item. */
const unitsByItem = new WeakMap<LedgerItem, readonly string[]>()

function unitsOf(item: LedgerItem): readonly string[] {
  const known = unitsByItem.get(item)
  if (known) return known
  const units = [...new Set(Object.values(item.figures).flatMap((figures) => figures.map(unitOf)))]
  unitsByItem.set(item, units)
  return units
}

function itemSuits({ unit }: Context, item: LedgerItem): boolean {
  if (!unit) return true
  const units = unitsOf(item)
  switch (unit.dimension) {
    case 'rate':
    case 'points':
    case 'ratio':
    case 'none':
      return units.length > 0 && item.kind !== 'score'
    case 'score':
      return item.kind === 'score' || item.kind === 'indicator' || item.id === 'funds'
    default:
      return units.some((name) => compatible(unit, name))
  }
}

/**
 * Of the items that a word may mean, those of the project that the sentence is about; else the unit's own, and the
 * projects' only where the unit has none.
 */
export function scoped(context: Context, mention: Mention): readonly LedgerItem[] {
  return meantBy(context, mention)
}

/** The items that are meant, and the others of the same word, which may be. */
export function scopedFirst(
  context: Context,
  mention: Mention,
): { meant: readonly LedgerItem[]; others: readonly LedgerItem[] } {
  const meant = meantBy(context, mention)
  return { meant, others: mention.items.filter((item) => !meant.includes(item)) }
}

function meantBy(context: Context, mention: Mention): readonly LedgerItem[] {
  const { items } = mention
  if (items.length < 2) return items
  if (context.project) {
    const own = items.filter(({ project }) => project === context.project)
    if (own.length > 0 && (context.projectFresh || items.every(({ kind }) => kind === 'project'))) return own
    if (own.length > 0) return [...own, ...items.filter(({ project }) => project === undefined)]
  }
  // 财政拨款110万元、其他资金12.50万元: the project's, where its other sources have just been told.
  const last = context.bound.at(-1)?.item
  const told =
    last?.kind === 'source' &&
    items.filter(({ kind, project }) => kind === 'source' && project === last.project)
  if (told && told.length > 0) return told
  if (items.some(({ kind }) => kind === 'source')) return items
  const unit = items.filter((item) => item.project === undefined || item.kind === 'project')
  const filled = unit.filter(({ figures }) => Object.values(figures).some((list) => list.length > 0))
  return filled.length > 0 ? filled : items
}
