/** Slips of the pen that turn up in these tables, some of them printed in the form itself, with what is meant. */
export const slips: readonly { written: string; meant: string }[] = [
  { written: '上级移支付', meant: '上级转移支付' },
  { written: '业务文化生活', meant: '业余文化生活' },
  { written: '降底', meant: '降低' },
  { written: '一是是', meant: '一是' },
  { written: '二是是', meant: '二是' },
  { written: '提质教育质量', meant: '提升教育质量' },
  { written: '按装', meant: '安装' },
  { written: '己完成', meant: '已完成' },
  { written: '历行节约', meant: '厉行节约' },
  { written: '绩效自平', meant: '绩效自评' },
  { written: '满意渡', meant: '满意度' },
  { written: '帐务', meant: '账务' },
  { written: '座谈会议会', meant: '座谈会' },
]
