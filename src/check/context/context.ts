import type { Derived, Figure, FigureStage, LedgerItem } from '../../facts/index.ts'
import type { Quantity } from '../../prose/index.ts'
import type { Decimal, Unit } from '../../quantity/index.ts'
import type { CheckRuleId } from '../rules.ts'
import type { Reading } from './readings.ts'

/** The column that words name: the stage, and whether it is the year before's. */
export interface Column {
  stage?: 'initial' | 'full-year' | 'budget' | 'final' | 'target'
  period?: 'prior' | 'current' | 'other'
}

/** A thing named in the text: the items that the word may mean; none where the tables have no figures for it. */
export interface Mention {
  items: readonly LedgerItem[]
  /** 和, 与 stands right before it: it is added to what was said before. */
  joined?: boolean
  /** 前者, 后者: it was named before. */
  again?: boolean
  start: number
  end: number
}

/** A quantity that was read before, as later ones refer to it: sums, differences of rates, “由…增至…”. */
export interface Bound {
  readings: readonly Reading[]
  /** What it states, as far as is known: the reading that agrees, else the likeliest. */
  figure?: Figure | Derived
  agreed: boolean
  rule?: CheckRuleId
  /** How far the written figure is from the fact that it rounds. */
  slack: Decimal
  item?: LedgerItem
  stage?: FigureStage
  dimension: string
  /** As it is written. */
  quantity?: Quantity
}

/** What relation the words before a quantity announce. */
export interface Relation {
  kind:
    | 'direction'
    | 'share'
    | 'rate'
    | 'balance'
    | 'quota'
    | 'adjust'
    | 'sum'
    | 'per-head'
    | 'deduct'
    | 'average'
    | 'score'
    | 'times'
  sign: 1 | -1 | 0
  /** For rates: 完成 (true) or 执行率 (false). */
  verb?: boolean
  /** 执行率, 支出率: said of money alone. */
  funds?: boolean
}

/** A column of a pasted table, as its heading names it. */
export interface TableColumn {
  column: Column
  relation?: Relation
  /** A source of the project's funds, whose column it is. */
  items?: readonly string[]
}

/** 分别为: the things listed before, to be dealt out to the quantities behind. */
export interface Deal {
  items: readonly Mention[]
  columns: readonly Column[]
  /** The words of each thing, where the form does not know them all. */
  names?: readonly string[]
  next: number
}

/**
 * What has been said so far, as far as it bears on the next quantity. Fields of the clause are cleared by a comma,
 * those of the sentence by a full stop.
 */
export interface Context {
  /** Subject by the heading above. */
  heading: Mention | undefined
  /** Columns of a table pasted into the prose, by cell, and the cell that is being read. */
  table: TableColumn[] | undefined
  cell: number
  /** What the lines above state in each column of the table, and whether this line is their total. */
  columnFigures: Map<number, (Figure | Derived)[]>
  totalLine: boolean
  /** Figures that the sentences before, in this paragraph, have stated rightly. */
  told: Bound[]
  /** Subjects of the sentence before: the first and the last named. */
  before: Mention[]
  /** First thing named in the paragraph before. */
  former: Mention | undefined
  /** First thing named in this paragraph. */
  opening: Mention | undefined
  /** First thing named in this sentence. */
  first: Mention | undefined
  /** Last thing named; `fresh` while no comma has passed since. */
  focus: Mention | undefined
  fresh: boolean
  /** The whole that 其中 opened. */
  parent: Mention | undefined
  among: boolean
  /** The column that 其中 found: its parts are in it. */
  amongColumn: Column | undefined
  /** How many things have been named since 其中. */
  members: number
  /** Key of the project that is spoken of, and whether this sentence named it. */
  project: string | undefined
  projectFresh: boolean
  column: Column
  /** The column of the thing before: 灌区项目全年预算8950万元，饮水专项1620万元. */
  formerColumn: Column
  /** The column was named since the last quantity. */
  columnFresh: boolean
  /** Column and item of what is compared with. */
  base: (Column & { item?: Mention; previousPeriod?: boolean }) | undefined
  /** The base was named in this clause. */
  baseFresh: boolean
  /** Between 较 and the word of direction: columns named now are the base's. */
  inBase: boolean
  relation: Relation | undefined
  /** The whole that 占 or 完成 names. */
  whole: { item?: Mention; column: Column } | undefined
  /** 用于: what follows are uses, which the tables rarely know. */
  purpose: boolean
  /** A noun that the lexicon does not know stands since the last thing named. */
  foreign: boolean
  /** 展览和社教活动: one of the things joined is not known, so that a figure of both is no one's. */
  partial: boolean
  /** A noun that the lexicon does not know stood in this sentence before anything that it knows. */
  strange: boolean
  /** 剔除, 不含: the sentence's figures are not the tables' own. */
  except: boolean
  /** 超 right before an amount: how much it is over, or more than what. */
  excess: boolean
  /** 未, 无 stands in this clause. */
  denied: boolean
  /** Words that the lexicon does not know stand behind the last thing named, over commas. */
  strayed: boolean
  /** 其余: what the next figure is of is only what is left. */
  remainder: boolean
  from: boolean
  /** 至, 增至 (1), 降至 (−1) stands before the figure. */
  to: 1 | -1 | 0 | undefined
  each: boolean
  deal: Deal | undefined
  /** What the list before 分别为 calls the thing that this figure is dealt to. */
  ownName: string | undefined
  /** Named and not yet given a figure. */
  pendingItems: Mention[]
  pendingColumns: Column[]
  /** 项目, 指标 were spoken of as things to count. */
  countable: 'projects' | 'indicators' | undefined
  /** 合计 stands before the figure. */
  summed: boolean
  /** The thing named before `focus`: what 为项目支出的2.8倍 is about. */
  previous: Mention | undefined
  /** The indicator spoken of last, over sentences: what 该指标 means. */
  lastIndicator: Mention | undefined
  /** 和, 与 stands right before the thing named last. */
  joined: boolean
  /** The sum stated before the thing named last: 合计25.45万元，是会议培训费的4.8倍. */
  formerTotal: Figure | Derived | undefined
  /** What the sum is made of: its change is theirs together. */
  totalOf: LedgerItem[] | undefined
  /** The sum that the sentence has just stated; what follows may be about it. */
  total: Figure | Derived | undefined
  /** Unit of the quantity that is being bound: subjects that cannot have such a figure are passed over. */
  unit: Unit | undefined
  /** Read in this sentence, in order. */
  bound: Bound[]
  /** The things given figures last, over sentences: what 前者 and 后者 mean. */
  listed: Mention[]
  /** Items given figures in this sentence, in order. */
  served: Mention[]
}

export function newContext(): Context {
  return {
    heading: undefined,
    table: undefined,
    opening: undefined,
    former: undefined,
    first: undefined,
    focus: undefined,
    parent: undefined,
    amongColumn: undefined,
    project: undefined,
    base: undefined,
    relation: undefined,
    whole: undefined,
    to: undefined,
    deal: undefined,
    ownName: undefined,
    countable: undefined,
    previous: undefined,
    lastIndicator: undefined,
    formerTotal: undefined,
    totalOf: undefined,
    total: undefined,
    unit: undefined,
    before: [],
    cell: 0,
    columnFigures: new Map(),
    totalLine: false,
    told: [],
    summed: false,
    fresh: false,
    among: false,
    members: 0,
    projectFresh: false,
    column: {},
    formerColumn: {},
    columnFresh: false,
    baseFresh: false,
    inBase: false,
    purpose: false,
    foreign: false,
    except: false,
    strange: false,
    partial: false,
    excess: false,
    denied: false,
    strayed: false,
    remainder: false,
    from: false,
    each: false,
    pendingItems: [],
    pendingColumns: [],
    bound: [],
    served: [],
    joined: false,
    listed: [],
  }
}

/** How many figures of the sentences before are remembered. */
const TOLD = 8

/** A comma: the relation and the uses end; subject, column and base are carried on. */
export function endClause(context: Context) {
  context.fresh = false
  context.inBase = false
  context.baseFresh = false
  if (context.column.stage === 'target' && !context.deal) context.column = {}
  context.foreign = false
  context.to = undefined
  context.remainder = false
  context.excess = false
  // 上年无此项支出，: the column is that of what there was not.
  if (context.denied && context.columnFresh && !context.deal) {
    context.column = {}
    context.columnFresh = false
  }
  context.denied = false
  context.summed = false
  context.partial = false
  context.pendingItems = []
  context.pendingColumns = []
  if (!context.deal) {
    context.relation = undefined
    context.whole = undefined
  }
}

/** A full stop: only the subjects are remembered. */
export function endSentence(context: Context) {
  endClause(context)
  context.strayed = false
  const subjects = [context.first, context.focus].filter((mention) => mention !== undefined)
  if (subjects.length > 0) context.before = subjects
  context.first = undefined
  context.previous = undefined
  context.countable = undefined
  context.focus = undefined
  context.parent = undefined
  context.base = undefined
  context.deal = undefined
  context.relation = undefined
  context.whole = undefined
  context.formerTotal = undefined
  context.projectFresh = false
  context.total = undefined
  context.among = false
  context.members = 0
  context.purpose = false
  context.from = false
  context.each = false
  context.except = false
  context.strange = false
  context.column = {}
  context.formerColumn = {}
  context.columnFresh = false
  context.pendingItems = []
  context.pendingColumns = []
  context.told = [...context.told, ...context.bound.filter(({ agreed }) => agreed)].slice(-TOLD)
  context.bound = []
  context.served = []
}

/** A new line: the subject is the heading's again. */
export function endParagraph(context: Context) {
  endSentence(context)
  context.project = undefined
  context.told = []
  context.lastIndicator = undefined
  context.totalLine = false
  context.before = []
  context.former = context.opening
  context.opening = undefined
}
