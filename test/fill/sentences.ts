/**
 * Sentences with what a careful officer would put into the tables, and what would have to be asked. Year 2023. Cells are
 * named by item and column; each right reading was worked out by hand.
 */
export interface Sentence {
  text: string
  /** `cell=value`, by fact id without the attachment. */
  filled: string[]
  /** Cells that a question names. */
  asked: string[]
}

const sentence = (text: string, filled = '', asked = ''): Sentence => ({
  text,
  filled: filled.split(' ').filter(Boolean).sort(),
  asked: asked.split(' ').filter(Boolean).sort(),
})

export const sentences: Sentence[] = [
  // Staff.
  sentence('编制32人，实有30人。', 'staff.establishment=32 staff.actual=30'),
  sentence('核定编制三十二名，年末在职三十名，控制率93.75%。', 'staff.establishment=32 staff.actual=30'),
  sentence('我局有32个编制，实际在职人数30人。', 'staff.establishment=32 staff.actual=30'),
  sentence('编制32人，实有约30人。', 'staff.establishment=32', 'staff.actual'),
  sentence('编制32人，其中在职30人。', 'staff.establishment=32 staff.actual=30'),
  sentence('下属事业单位编制12人。', '', 'staff.establishment'),
  sentence('行政编制12人，事业编制20人。'),
  sentence('2022年末实有28人。'),
  sentence('2022年末，编制30人，实有28人。', '', 'staff.actual'),
  sentence('编制32人，编制36人。', '', 'staff.establishment'),
  sentence('培训在职人员300人次。'),
  sentence('实有人员近30人。', '', 'staff.actual'),
  // The unit's funds, by their columns alone and by name.
  sentence(
    '年初预算数1263.37万元，全年预算数1161.77万元，全年执行数1161.77万元。',
    'funds.initial=1263.37 funds.full-year=1161.77 funds.final=1161.77',
  ),
  sentence(
    '编制32人，全年执行数1161.77万元，其中基本支出694.05万元，公用经费64.16万元，上年85.68万元。',
    'staff.establishment=32 funds.final=1161.77 basic-expenditure.amount=694.05 public.final=64.16 public.prior=85.68',
  ),
  sentence('部门整体支出1161.77万元。', 'funds.final=1161.77'),
  sentence('预算1200万元。', '', 'funds.initial funds.full-year'),
  sentence('资金总额1161.77万元。', '', 'funds.final funds.full-year'),
  sentence('2023年总支出11617700元。', 'funds.final=1161.77'),
  sentence('总支出0.12亿元。', '', 'funds.final'),
  sentence('总支出1161.77万元，约1162万元。', 'funds.final=1161.77', ''),
  sentence('总支出1161.8万元。本年总支出1161.77万元。', 'funds.final=1161.77'),
  sentence('总支出1161.77万元。总支出1171.77万元。', '', 'funds.final'),
  sentence(
    '公用经费64.16万元，全年执行数1161.77万元，年初预算1263.37万元。',
    '',
    'public.budget public.final',
  ),
  sentence('人居环境整治项目年初预算200万元，全年预算210万元。', '', 'projects.budget'),
  sentence('人居环境整治惠及5000户，年初预算200万元。', '', 'funds.initial'),
  sentence('该项目年初预算200万元。', '', 'funds.initial'),
  // By nature and by source.
  sentence(
    '基本支出694.05万元，项目支出467.72万元。',
    'basic-expenditure.amount=694.05 projects.final=467.72 project-expenditure.amount=467.72',
  ),
  sentence('基本支出年初预算600万元。'),
  sentence('基本支出预算600万元。'),
  sentence(
    '项目支出年初预算560万元，决算467.72万元，上年294.08万元。',
    'projects.budget=560 projects.final=467.72 project-expenditure.amount=467.72 projects.prior=294.08',
  ),
  sentence('专项资金200万元。', '', 'projects.final project-expenditure.amount'),
  sentence(
    '从资金来源看，一般公共预算拨款1100万元，政府性基金拨款61.77万元。',
    'general.amount=1100 government-fund.amount=61.77',
  ),
  sentence(
    '一般公共预算、政府性基金分别为1100万元、61.77万元。',
    'general.amount=1100 government-fund.amount=61.77',
  ),
  sentence('展陈提升项目执行120万元，其中其他资金12.5万元。', '', 'other-income.amount'),
  sentence('基本支出和项目支出合计1161.77万元。', '', 'projects.final project-expenditure.amount'),
  // The rows of 附件1 in their three columns.
  sentence(
    '公用经费预算85.8万元，决算64.16万元，上年决算85.68万元。',
    'public.budget=85.8 public.final=64.16 public.prior=85.68',
  ),
  sentence('公用经费64.16万元，较上年85.68万元减少21.52万元。', 'public.final=64.16 public.prior=85.68'),
  sentence('公用经费64.16万元，比预算85.80万元节约21.64万元。', 'public.final=64.16 public.budget=85.80'),
  sentence('2022年公用经费85.68万元，2023年公用经费64.16万元。', 'public.prior=85.68 public.final=64.16'),
  sentence('2021年公用经费90万元。'),
  sentence('公用经费全年预算80万元。', '', 'public.budget'),
  sentence('公用经费约64万元。', '', 'public.final'),
  sentence('公用经费减少21.52万元，下降25.12%。'),
  sentence('公用经费占基本支出的9.24%。'),
  sentence('人均公用经费2.01万元。', '', 'public.final'),
  sentence(
    '公用经费64.16万元，其中办公经费38.28万元，水费、电费、差旅费10.5万元，会议费、培训费3.2万元。',
    'public.final=64.16 office.final=38.28 utilities-travel.final=10.5 meetings-training.final=3.2',
  ),
  sentence('办公费、公务接待费41.48万元。', '', 'reception.final'),
  sentence('办公经费、公务接待费分别为38.28万元、3.2万元。', 'office.final=38.28 reception.final=3.2'),
  sentence('公用经费主要用于购置设备5万元。'),
  sentence('公用经费补贴村级组织5万元。'),
  sentence('公用经费5万元购置空调。', '', 'public.final'),
  sentence(
    '三公经费预算8万元，决算5.2万元，其中公务接待费3.2万元。',
    'three-public.budget=8 three-public.final=5.2 reception.final=3.2',
  ),
  sentence('2023年预算安排三公经费8万元，公务接待费5万元。', 'three-public.budget=8', 'reception.final'),
  sentence('2023年预算安排三公经费8万元，其中公务接待费5万元。', 'three-public.budget=8 reception.budget=5'),
  sentence(
    '三公经费5.2万元，全部为公务接待费，上年6.8万元。',
    'three-public.final=5.2',
    'reception.prior three-public.prior',
  ),
  sentence('“三公”经费支出5.2万元，没有超过预算8万元。', 'three-public.final=5.2'),
  sentence(
    '公务用车购置18万元，公务用车运行维护费9.86万元，因公出国（境）费用0万元。',
    'vehicle-purchase.final=18 vehicle-running.final=9.86 abroad.final=0',
  ),
  sentence('全县三公经费120万元。', '', 'three-public.final'),
  sentence('1-6月，公用经费支出30万元。', '', 'public.final'),
  sentence('上半年公用经费支出30万元。', '', 'public.final'),
  sentence('明年公用经费60万元。', '', 'public.final'),
  sentence('公用经费拟压减至60万元。', '', 'public.final'),
  sentence(
    '三公经费年初预算、上年决算、本年决算分别为8万元、6.8万元、5.2万元。',
    'three-public.budget=8 three-public.final=5.2',
  ),
  sentence('三公经费由上年6.8万元降至5.2万元。', '', 'three-public.final three-public.prior'),
  sentence('部门基本支出预算调整-9.32万元。', 'adjustment.budget=-9.32'),
  // Procurement, buildings, scores.
  sentence(
    '政府采购预算102.9万元，实际采购242.48万元。',
    'procurement.budget=102.9 procurement.final=242.48',
  ),
  sentence(
    '政府采购242.48万元，较采购预算102.9万元增加139.58万元；较上年372.3万元减少129.82万元。',
    'procurement.final=242.48 procurement.budget=102.9 procurement.prior=372.3',
  ),
  sentence(
    '办公楼批复规模3200平方米，实际规模3168.5平方米，预算投资860万元，实际投资842.35万元。',
    'buildings.actual-area=3168.5 buildings.budget-investment=860 buildings.actual-investment=842.35',
    'buildings.approved-area',
  ),
  sentence('自评得分98.5分。', 'total.score=98.5'),
  sentence('整体支出绩效自评得分98.5分，其中预算执行率得分10分。', 'total.score=98.5'),
  sentence('总分100分，自评得分98.5分。', 'total.score=98.5'),
  sentence('总分100分。', '', 'total.score'),
  sentence('展陈提升项目自评得分97分。'),
  sentence('产出指标得分48分。', '', 'total.score'),
  // A slip of the pen away from another meaning.
  sentence('县图书馆为下属单位，编制8人，实有7人。', '', 'staff.actual staff.establishment'),
  sentence('公用经费为80万元，其中执行64.16万元。', '', 'public.final'),
  sentence('2022年三公经费预算9万元，决算6.8万元。', '', 'three-public.final'),
  sentence('三公经费预算为8万元（2022年为9万元）。', 'three-public.budget=8', 'three-public.prior'),
  sentence('公用经费控制数80万元。', '', 'public.final'),
  sentence('公用经费下达80万元。', '', 'public.final'),
  sentence('公用经费80万元已调整用于项目支出。', '', 'public.final'),
  sentence('将公用经费80万元调整为64.16万元。', '', 'public.final'),
  sentence('年内新增编制5人，核减编制2人。', '', 'staff.establishment'),
  sentence('业务类项目支出292.35万元。', '', 'projects.final project-expenditure.amount'),
]
