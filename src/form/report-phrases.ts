/** Words that say that there was nothing: 无, 未安排. */
export const noneWords = /无|未|没有|不涉及|不存在|为零|0(?:\.0+)?(?:万?元|[。，；])/

/** Sentences by which a section says that it has nothing to list. */
export const nilPhrases =
  /^(?:无|暂无|无此项)$|未发现|没有发现|未反映|不存在(?:明显|突出|重大)?(?:问题|偏差)|无(?:明显|突出|重大)(?:问题|偏差)/

/** A heading of 第七部分 below which causes are told, not problems. */
export const causeHeadings = /原因/

/** How a sentence opens that resolves on something without saying what. */
export const emptyOpenings = new RegExp(
  [
    '(?:进一步|不断|切实|持续|全面|着力|努力|大力|扎实|深入|继续)(?:地|的)?(?:加强|加大|强化|提高|提升|完善|健全|规范|优化|做好|抓好|落实|推进|增强|改进|夯实|深化)',
    '高度重视|提高(?:思想)?认识|统一思想|提高政治站位|充分认识|狠抓落实|真抓实干|再接再厉|再创佳绩|迈上新台阶',
    '取得了?(?:较好|良好|显著|明显|积极|一定)的?(?:成效|成绩|效果|进展)',
  ].join('|'),
)

/** Words by which a measure says what will be done, by whom or by when. */
export const concreteWords = new RegExp(
  [
    '台账|清单|审批|报批|公示|公开|比对|核对|复核|核实|测算|论证|细化|编入|调度|督办|通报|考核|培训|专人|责任人',
    '[每按](?:月|季|周|年|半年|旬)|(?:月|季|年)(?:度|初|中|底|末)前|完成时限|逐(?:项|级|笔|户|一)|分项|事前|事后|先.{1,8}[后再]',
    '合同|招标|采购计划|公函|公务卡|定额|限额|额度|压减|调减|收回|追加|停止|取消|信息系统|平台|办法|细则|流程|验收|回访|问卷|调查|抽查|检查|挂钩|约谈|整改',
  ].join('|'),
)

/** Pairs of characters that official prose is full of, so that two texts that share them need not speak of one thing. */
export const genericPairs = new Set(
  (
    '进一 一步 加强 强化 提高 提升 完善 健全 规范 优化 推进 落实 做好 确保 不断 切实 继续 以及 进行 工作 管理 问题 方面 单位 部门 情况 制度 机制 建立 严格 ' +
    '相关 年度 有待 不够 存在 部分 有关 针对 措施 改进 下一 步骤 力度 水平 能力 意识 质量 效率 效益 责任 加大 全面 积极 认真 及时 有效 要求 标准 ' +
    '支出 资金 预算 项目 经费 绩效 目标'
  ).split(' '),
)
