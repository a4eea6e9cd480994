/**
 * What a word of the lexicon means to a reader of figures. Items are named by id; everything else is grammar of the
 * field: which column, compared with what, in which direction, as which relation.
 */
export type Meaning =
  | { kind: 'item'; ids: readonly string[] }
  /** A thing that is counted or costs money and that the tables have no figures for. */
  | { kind: 'untabled' }
  /** `bare`: a word of many uses, which names a column only right before a figure: 实际842平方米. */
  | { kind: 'stage'; stage: 'initial' | 'full-year' | 'budget' | 'final' | 'target'; bare?: true }
  | { kind: 'period'; period: 'prior' | 'current' | 'other' }
  /** 较, 比, 同比: what follows is the base. */
  | { kind: 'compare'; base?: 'prior' | 'previous-period' }
  /** 增长 +1, 下降 −1, 持平 0. */
  /** `bare`: a single letter that says so only behind what is compared with: 比上年减1.17万元. */
  | { kind: 'direction'; sign: 1 | -1 | 0; bare?: true }
  /** 占, 占比, 比重. */
  /** `likened`: 相当于, to another thing or to a column of its own. */
  | { kind: 'share'; likened?: true }
  /** 执行率, 完成率 and the like: executed ÷ budget. `verb`: 完成 (预算的) x%. `funds`: said of money alone. */
  | { kind: 'rate'; verb: boolean; funds?: true }
  /** 结余, 节约: budget − final; 超支: final − budget. */
  | { kind: 'balance'; sign: 1 | -1 }
  /** 超编 (1), 空编 (−1): staff − 编制. */
  | { kind: 'quota'; sign: 1 | -1 }
  /** 追加, 调减: full-year − initial. 0 where the word has no direction (调整). */
  | { kind: 'adjust'; sign: 1 | -1 | 0 }
  | { kind: 'sum' }
  | { kind: 'respective' }
  | { kind: 'each' }
  | { kind: 'among' }
  | { kind: 'per-head' }
  | { kind: 'average' }
  /** 平均: a mean only right before a figure (平均办理时长 is a name). */
  | { kind: 'mean' }
  /** 没有用完, behind the figure: what is left of the budget. */
  | { kind: 'unspent' }
  /** 未达标, 未完成, of indicators. */
  | { kind: 'unmet' }
  /** 剔除, 不含: what is named next is taken out of the figure. */
  | { kind: 'except' }
  /** 该指标. */
  | { kind: 'same-indicator' }
  /** 其余: what is left of the things told. */
  | { kind: 'remainder' }
  | { kind: 'former' }
  | { kind: 'latter' }
  /** 的. */
  | { kind: 'of' }
  /** A short name that means an item only while its whole is spoken of: 购置 under 公务用车. */
  | { kind: 'short'; ids: readonly string[] }
  | { kind: 'from' }
  /** 增至 (1), 降至 (−1), 调整为 (0). */
  | { kind: 'to'; sign: 1 | -1 | 0 }
  | { kind: 'purpose' }
  | { kind: 'and' }
  | { kind: 'negation' }
  | { kind: 'approximation'; approximation: Approximation }
  /** A word that holds a numeral and states no quantity; `reason` says why. */
  | { kind: 'structural'; reason: string }
  /** A noun that is counted only to arrange the text: 三个方面, 四项措施. */
  | { kind: 'discourse' }
  | { kind: 'claim'; claim: ClaimWord }
  /** Things that are counted: 3个项目, 20项指标. */
  | { kind: 'countable'; of: 'projects' | 'indicators' }
  /** 扣分: points − score. */
  | { kind: 'deduct' }
  | { kind: 'filler' }

/** Claims in words that the tables can decide. */
export type ClaimWord =
  | 'within-budget'
  | 'over-budget'
  | 'not-risen'
  | 'unchanged'
  | 'none'
  | 'all-done'
  | 'all-spent'
  | 'full-marks'
  | 'within-establishment'
  | 'over-establishment'

/**
 * Approximation words by contract: about (约, 左右), near (近), more (余, 多), over (超过), under (不足), at-least (以上),
 * at-most (以内), strong and weak (强, 弱 behind a fraction).
 */
export type Approximation =
  | 'about'
  | 'near'
  | 'more'
  | 'over'
  | 'under'
  | 'at-least'
  | 'at-most'
  | 'strong'
  | 'weak'
