import type { Approximation, ClaimWord, Meaning } from './meanings.ts'

/** The general words of official prose and what each means to a reader of figures; the form's own words come from form/. */

const group = (meaning: Meaning, words: string): [string, Meaning][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, meaning])

const approximation = (kind: Approximation, words: string) =>
  group({ kind: 'approximation', approximation: kind }, words)
const claim = (kind: ClaimWord, words: string) => group({ kind: 'claim', claim: kind }, words)

/** 我局, 本馆, 我园: how a unit speaks of itself. */
const selves = ['我', '本', '该'].flatMap((which) =>
  [
    ...'局委办部院所站馆校园镇乡会处科社团厅台队县区',
    '单位',
    '部门',
    '中心',
    '街道',
    '大队',
    '支队',
    '机关',
    '系统',
  ].map((kind) => which + kind),
)

export const generalWords: [string, Meaning][] = [
  ...group({ kind: 'compare' }, '较 比 比较 相比 对比 相较于 相较 相对于 对照'),
  ...group({ kind: 'compare', base: 'prior' }, '同比 较同期 比同期'),
  ...group({ kind: 'compare', base: 'previous-period' }, '环比'),
  ...group(
    { kind: 'direction', sign: 1 },
    '增加 增加了 增长 增长了 上升 上升了 提高 提高了 提升 提升了 增支 增收 上涨 多支出 多支 多开支 多花 多用 高于 高出 多于 净增 净增加 净增长 增幅 增幅达 增幅为 涨幅 增长率 增长幅度 扩大 超出 超过了 多出 多 高 慢 晚 超额 涨 涨了',
  ),
  ...group(
    { kind: 'direction', sign: -1 },
    '减少 减少了 下降 下降了 降低 降低了 压减 压减了 压缩 压缩了 缩减 净减 净减少 净降 减支 减收 回落 低于 降幅 降幅达 降幅为 少支出 少支 少开支 少花 少用 下降率 下降幅度 减幅 减幅达 减幅为 下滑 减低 少 差 缺 低 快 早 省 省出 省去 提前 缩短 尚差 还差 少完成 少建 少办 尚有 仍有 还有 尚剩 还剩 省下 省了 少于 欠 尚欠',
  ),
  ...group({ kind: 'direction', sign: 1, bare: true }, '增 升 增了 升了'),
  ...group({ kind: 'direction', sign: -1, bare: true }, '减 降 减了 降了'),
  ...group({ kind: 'direction', sign: 0 }, '变动 变动率 变化 变化率 增减 增减率 相差 差额'),
  ...group(
    { kind: 'share' },
    '占 只占 占去 占了 仅占 约占 占比 占比为 占比达 比重 比重为 占到 所占比例 所占比重 占总额',
  ),
  ...group({ kind: 'share', likened: true }, '相当于'),
  ...group(
    { kind: 'rate', verb: false, funds: true },
    '预算执行率 执行率 预算完成率 支出率 支出进度 执行进度 预算执行进度 资金使用率 资金执行率 预算控制率 决算控制率 支出完成率 资金支付率 采购执行率 支付进度 预算支出率',
  ),
  ...group({ kind: 'rate', verb: false }, '完成率 控制率'),
  ...group({ kind: 'rate', verb: true }, '完成 完成了'),
  ...group(
    { kind: 'balance', sign: 1 },
    '结余 结转 结转结余 年末结转结余 年末结余 余下 结余结转 节约 节约了 节省 节支 结余资金 剩余 尚余 剩',
  ),
  ...group(
    { kind: 'balance', sign: -1 },
    '超支 超支了 超了 超预算 超出预算 超过预算 超预算支出 超出年初预算 突破年初预算 超过年初预算 超年初预算 超年初预算 突破预算',
  ),
  ...group({ kind: 'quota', sign: 1 }, '超编 超编制 超出编制 超过编制 超员'),
  ...group({ kind: 'quota', sign: -1 }, '空编 缺编 余编 缺员 空缺编制'),
  ...group({ kind: 'adjust', sign: 1 }, '追加 追加了 调增 调增了 年中追加 新增预算 净调增'),
  ...group({ kind: 'adjust', sign: -1 }, '调减 调减了 核减 追减 收回 净调减 压减预算'),
  ...group(
    { kind: 'adjust', sign: 0 },
    '预算调整额 预算调整率 调整率 预算调整幅度 调整幅度 调整额 调整了 预算调整',
  ),
  ...group({ kind: 'deduct' }, '扣分 扣 扣减 失分 失 失去 丢 丢分'),
  ...group(
    { kind: 'sum' },
    '合计 共计 总计 合计为 两项合计 三项合计 四项合计 两者合计 三者合计 累计 总共 加总 一共',
  ),
  ...group(
    { kind: 'unspent' },
    '没有用出去 没有用完 没用完 没有支出 没有使用 尚未支出 尚未使用 未用完 未用 未执行 未支出 未使用 未用出去 没有花完 未能执行 未能支出 未能使用 未能用完 未能花完 没能用完 没能执行 没能支出 没能花出去 未形成支出 未执行完 未用足',
  ),
  ...group({ kind: 'unmet' }, '未达标 未完成 未达到 未实现 未达 不达标 没有达标 没有完成 未达预期'),
  ...group(
    { kind: 'except' },
    '剔除 扣除 不含 除去 不包括 除开 追加的部分 追加部分 调增的部分 调增部分 增加的部分 增加部分 减少的部分',
  ),
  ...group({ kind: 'remainder' }, '其余 余者 余下的 剩下的 其他的 另有'),
  ...group(
    { kind: 'untabled' },
    '净增额 净减额 净增加额 调增总额 调减总额 总增加额 总减少额 增支总额 增加总额 减少总额 追加总额 增加额 减少额 增量 减量 结余额 增支额',
  ),
  ...group({ kind: 'same-indicator' }, '此项 此项指标 该指标 该项指标 这一指标 此指标 该项 这项指标'),
  ...group({ kind: 'former' }, '前者'),
  ...group({ kind: 'latter' }, '后者'),
  ...group({ kind: 'of' }, '的'),
  ...group({ kind: 'respective' }, '分别为 分别是 分别达 分别达到 分别 依次为 依次是 依次'),
  ...group({ kind: 'each' }, '均为 均是 均达 均达到 都是 都为 各为'),
  ...group({ kind: 'among' }, '其中 包括 包含 含 主要包括'),
  ...group(
    { kind: 'average' },
    '户均 生均 次均 亩均 床均 均价 单价 每户 每次 每亩 平均每个 平均每人 平均每次 平均每间 平均每期 平均每户 平均每月 平均每场 平均每家 平均每',
  ),
  ...group({ kind: 'mean' }, '平均 平均值 均值 平均分 平均得分'),
  ...group({ kind: 'per-head' }, '人均 人均支出 摊到每人 每人 每人平均'),
  ...group({ kind: 'from' }, '由 从 自'),
  ...group({ kind: 'to', sign: 0 }, '至 到 调到 调整为 调整到 调整至 变为'),
  ...group(
    { kind: 'to', sign: 1 },
    '增加到 增加至 增长到 增长至 增至 上升到 上升至 升至 提高到 提高至 提升到 提升至 加到 调增至 调增到 追加至 追加到 增为 涨到 涨至',
  ),
  ...group(
    { kind: 'to', sign: -1 },
    '减少到 减少至 减至 下降到 下降至 降至 降低到 降低至 减下来 降下来 压下来 压减到 压减至 压缩到 压缩至 调减至 调减到 减为 降为',
  ),
  ...group(
    { kind: 'purpose' },
    '主要用于 用于 主要是 主要为 主要支出 主要原因是 原因是 主要原因为 主要因为 因为 由于 因',
  ),
  ...group({ kind: 'and' }, '和 及 以及 与 、'),
  ...group({ kind: 'negation' }, '无 没有 未 不存在 尚未 未曾 并未 不 非 没'),
  ...approximation('about', '约 大约 大概 约为 约达 大致'),
  ...approximation('near', '近 将近 接近 临近'),
  ...approximation('over', '超 超过 逾 突破 高达 超出'),
  ...approximation('under', '不足 不到 未满'),
  ...approximation('at-least', '不少于 不低于 至少 ≥ > 不小于 达到或超过'),
  ...approximation('at-most', '不超过 不高于 不多于 最多 ≤ < 至多 不大于 未超过 没有超过 没超过'),
  ...claim(
    'within-budget',
    '控制在预算内 控制在预算以内 控制在预算之内 控制在预算范围内 控制在预算范围以内 控制在年初预算内 控制在年初预算以内 控制在年初预算范围内 控制在预算申报的范围内 控制在预算申报范围内 控制在批复预算内 控制在预算批复范围内 控制在预算数以内 控制在预算数内 控制在批复的预算内 控制在年度预算内 控制在年度预算范围内 控制在预算额度内 控制在预算控制数内 控制在规定范围内 控制在预算总额内 控制在预算指标内 未超预算 未超出预算 未超过预算 没有超预算 没有超过预算 没有超出预算 未突破预算 没有突破预算 不超预算 无超预算 未超年初预算 未超支 没有超支 无超支 均未超预算 未发生超预算 不存在超预算 未超出年初预算 未突破年初预算 未超过年初预算 低于预算 在预算范围内 在预算之内 在预算内 无超预算支出 未出现超预算 未出现超支 不超年初预算 均在预算内 均在预算范围内 控制在年初预算之内 控制在预算批复内 控制在核定预算内 控制在核定的预算内',
  ),
  ...claim(
    'over-budget',
    '超预算 超出预算 超过预算 突破预算 超出了预算 突破了预算 超过了预算 超出年初预算 突破年初预算 超过年初预算 超支',
  ),
  ...claim(
    'not-risen',
    '只减不增 只降不增 只降不升 只减不升 有降无增 不增反降 未增加 没有增加 零增长 不升反降 逐年下降 逐年递减 持续下降',
  ),
  ...claim(
    'unchanged',
    '持平 基本持平 保持不变 无变化 没有变化 无增减变动 无增减 未发生增减变动 一致 保持一致 相等 相同 未发生变化',
  ),
  ...claim(
    'all-done',
    '全部完成 全面完成 均已完成 全部达标 均已达标 全部实现 均已实现 全部达到 均完成 圆满完成 均达标 均达到目标 全部如期完成 已全部完成 均已全部完成 均全部完成 均达到预期目标 全部达到预期目标 均达到预期 预期目标已完成 全部按期完成 均按期完成 均如期完成 全部按时完成',
  ),
  ...claim(
    'all-spent',
    '全部执行完毕 全部执行 全额执行 执行完毕 全部支出 足额执行 无结余 没有结余 无结转 无结转结余 全部使用完毕 全部支付',
  ),
  ...claim('full-marks', '满分 全部满分 均为满分 均得满分 得满分 自评满分'),
  ...claim(
    'within-establishment',
    '未超编 没有超编 不超编 无超编 控制在编制内 控制在编制数内 控制在编制以内 控制在核定编制内 控制在编制范围内 未超出编制 未超过编制 未超编制 不存在超编 无超编情况 未突破编制 控制在核定编制数内 控制在核定编制以内 无超编现象 未超核定编制',
  ),
  ...claim('over-establishment', '超编 超出编制 超过编制 超编制'),
  ...claim('none', '未发生 未安排 没有发生 没有安排 无支出 未支出 没有支出 无安排 未产生 未列支 未使用'),
  ...group({ kind: 'filler' }, [...selves, '大队', '支队'].join(' ')),
  ...group(
    { kind: 'filler' },
    '来自 来源于 属于 专项 加快 快速 尽快 较快 愉快 早日 尽早 为 是 达 达到 达到了 共 总 计 了 于 在 等 中 均 已 也 仅 只 还 又 后 前 内 及时 我单位 本单位 我局 我委 我部 本部门 我部门 本局 单位 部门 情况 方面 资金 经费 数 数额 金额 总额 规模 整体 全部 年度 万元 完成值 为止 截至 其 该 这 即 而 则 有 将 把 对 按 根据 据 统计 所 之 并 且 项 两项 三项 四项 各项 本 较好 主要 达成 完成了 实现 实现了 保持 保持在 控制 严格 控制在 水平 结果 指标 工作 当前 目前 现 现有 核定 核定为 实有为 共有 总计为 计为 如下 具体 具体为 具体如下 共安排 安排 批复 下达 到位 收入 财政 拨款 财政拨款 综合 自评 经自评 得 评为 得分为 评分为 每 人 人员 同时 另外 另 此外 本年度内 期间 分 值 率 折合 折算 折算得分 折合得分 对应得分 相应得分 计得',
  ),
]
