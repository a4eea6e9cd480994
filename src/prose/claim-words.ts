/**
 * The parts of which claims in words are made, as alternatives of a pattern. A claim is a negation or none, a verb and what
 * it is about; its subject and period come from the words around it. No part repeats, so that no pattern can backtrack far.
 */

/** 未, 没有, 未发生, 不存在 … before what is denied. */
export const denial =
  '(?:(?:并未|从未|尚未|未曾|未能|没能|均未|都未|也未|没有|未|没|无|不)(?:有|再|发生过?|出现过?|存在|产生|造成|形成|进行|作出|作|做)?(?:任何|一次|一例)?)'

/** 未能, 没有完全: what turns the words behind it round; with a word of all, some may still be so. */
export const denied =
  '(?:没有一[项个样]|无一[项个]?|谈不上|算不上|没有|没能|未能|未曾|并未|尚未|均未|都未|也未|未|没|不)(?:实现了?|做到了?|出现|有效|严格|真正|较好|很好|切实|实际|再|花|用)?(?:地|能)?(全部|完全|全面|都|均|全)?'

/** What an amount may not exceed. */
export const limit = '(?:预算|概算|批复|批准|控制数|控制额度|控制限额|年初安排|安排数|核定数|额度|盘子)'

/** What an indicator may not exceed. */
export const ceiling = '(?:标准|上限|限额|控制指标|成本指标|控制线|控制额|控制目标|控制数|红线)'

/** Words that go beyond a limit. */
export const beyond = '(?:超过|超出|突破|冲破|超越|高于|多于|大于|超)了?'

/** Words that stay under a limit. */
export const below = '(?:低于|少于|小于|不及)了?'

/** A goal that was set for the year. */
export const goal =
  '(?:绩效目标值|绩效目标|绩效指标值|年度指标值|年度目标值|指标值|目标值|目标任务|指标要求|目标要求|控制目标|控制标准|规定标准|指标任务|工作任务|考核要求|预期水平|预期效果|任务|目标|计划|预期|要求|指标)'

/** What stands before a goal: 年初设定的, 年度, 全部. */
export const goalBefore =
  '(?:年初|年度|全年|当年|本年|既定|预期|预定|设定|确定|规定|原定|定下|定|计划|下达|批复|绩效|考核|相关|部门|单位|上级|全部|各项|所有|的){0,4}'

export const inYear =
  '(?:较好地?|圆满|如期|按期|按时|提前|全面|全部|超额|顺利|基本|均已|均|都|已经|已|也|全|各项|足额){0,3}'

/** All of many, one by one: 件件办结. */
export const wholly = '全部|全都|件件|个个|样样|项项|悉数|尽数|全'

/** What is done with a case, a question, a delivery. */
export const dealtWith =
  '(?:办结|化解|合格|结案|及格|通过|整改|兑现|处置|办理|答复|处理|发放|拨付|到位|整改到位)(?!率)'

/** How a piece of work ends. */
export const ended =
  '(?:完工|竣工|建成|交付|投用|投入使用|办结|完成|到岗|发放到位|发放|拨付|下达|到位|落成|启用|开工|办理|上报|报送|结束|收官|兑现)'

/** Until when. */
export const timeLimit =
  '(?:(?:规定|原定|预定|计划|目标|要求)?的?(?:时限|期限|限期|时间|节点|工期)|计划|规定|原定|预定|年底前|年末前)'

/** Short of what was to be done: 没有办满, 没修够. */
export const enough = '[办开做修建种跑完植装架铺招培训演评](?:满|够|足|齐)'

/** People who are not on the establishment. */
export const otherStaff = /退休|离休|聘|派遣|编外|辅警|协警|协管|临时|合同制|劳务|公益性岗位|护林员|雇员|志愿/

export const rising = '(?:增加|增长|上升|提高|提升|上涨|扩大|回升|攀升|抬升|增支|多|高|增|升|涨)'
export const falling = '(?:减少|下降|降低|压减|压缩|缩减|回落|下滑|走低|减支|节约|节省|少|低|减|降)'

/** Words of manner that name nothing: what stands between a thing and what is said of it. */
export const manner = [
  ...'严格 切实 有效 总体 整体 总的 实际 明显 大幅度 大幅 略有 稍有 小幅 略 显著 继续 持续 进一步 逐年 呈现 呈 趋势 态势 实现 做到 达到 基本 同口径 同比 双双 双 齐 开始 费用 支出 费 额 各项 分项 各分项 子项 明细 始终 一直 全程 较好 仍然 依然 依旧 却 但 不过 因此 所以 故 从而 使得 使 由此 可以 能够 总体上 整体上 分别 相应 有所 有 出现 显示 表明 看 来说 而言 看出 可见 说明 结果 最终 年内 至年底 到年底 以来 这一块 这块 这部分 方面 一项 两项 三项 两者 二者 三者 两类 几项 以上 上述 上面 所有 全 以及 等 个 双下降 一样 一起 同样 比较 较为 平稳 稳步 稳中 稳 中 经 通过 努力 从严 从紧 严控 严 压 一并 合计 共同 虽然 虽 尽管 倒是 倒 反而 反倒 而且 并且 且 同时 此外 其中 因而 于是 可 可是 然而 只是 总的看 纵向看 横向看 相比之下 截至年底 到年末 年终 最后 最终 早已 当前 呈现出 表现为 保持 维持 造成 导致 形成 仅 只 就 又 再 更 还 仍 已 曾 不仅 不但 较 开支 资金 基本上 良好 合理 规范 正常 有序 厉行 缩小 扩大 控制 得到 做得 大体 大体上 大致 差不多 真正 圆满 顺利 如期 按期 按时 足额 超额 明细 科目 投入'.split(
    ' ',
  ),
].sort((a, b) => b.length - a.length)

/** Words before a claim that make it an aim, a condition or a question. */
export const unasserted = [
  ...'力争 争取 务必 杜绝 防止 避免 严禁 不得 直到 应当 应该 应予 必须 拟 如果 假如 若 倘 旨在 为了 是否 能否 可能 容易 防范 预计 原则 坚持 原定 原计划 确需 需要 凡 一旦 不能 无法 难以 不宜 规定 要求'.split(
    ' ',
  ),
]

/** Words that make all of a sentence behind them a plan: 我局将继续加强管理，做到不超预算. */
export const plans = [
  ...'将继续 将进一步 将持续 将严格 将加大 将加强 将从严 将努力 将着力 将切实 将认真 将深入 将积极 将不断 将按 今后 明年 来年 下一年 下一步 下年度 下步'.split(
    ' ',
  ),
]

/** Words behind a claim that make it a principle: 按照“只减不增”的要求. */
export const principles = ['要求', '原则', '规定', '精神', '政策', '方针']
