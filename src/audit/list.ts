import type { Rule } from './rule.ts'
import achievementWithoutFigure from './rules/achievement-without-figure.ts'
import approvalNeeded from './rules/approval-needed.ts'
import attachmentsPresent from './rules/attachments-present.ts'
import breakdownBlank from './rules/breakdown-blank.ts'
import budgetChangeUnexplained from './rules/budget-change-unexplained.ts'
import budgetEqualsExecution from './rules/budget-equals-execution.ts'
import buildingRates from './rules/building-rates.ts'
import buildingsWithinApproval from './rules/buildings-within-approval.ts'
import costScoreBesideOverrun from './rules/cost-score-beside-overrun.ts'
import countAnsweredByPercentage from './rules/count-answered-by-percentage.ts'
import deadlineAnsweredByPercentage from './rules/deadline-answered-by-percentage.ts'
import executionPointsUsual from './rules/execution-points-usual.ts'
import executionRate from './rules/execution-rate.ts'
import executionRateLow from './rules/execution-rate-low.ts'
import executionScore from './rules/execution-score.ts'
import executionWithinBudget from './rules/execution-within-budget.ts'
import expenditureAddsUp from './rules/expenditure-adds-up.ts'
import fullMarksBesideProblems from './rules/full-marks-beside-problems.ts'
import fullYearBudgetTies from './rules/full-year-budget-ties.ts'
import goalsUnanswered from './rules/goals-unanswered.ts'
import incomeAddsUp from './rules/income-adds-up.ts'
import indicatorLevelMismatch from './rules/indicator-level-mismatch.ts'
import indicatorRowIncomplete from './rules/indicator-row-incomplete.ts'
import levelPointsAddUp from './rules/level-points-add-up.ts'
import levelPointsUsual from './rules/level-points-usual.ts'
import metTargetScoredLow from './rules/met-target-scored-low.ts'
import negativeAmount from './rules/negative-amount.ts'
import nothingSpent from './rules/nothing-spent.ts'
import overallCopiesProject from './rules/overall-copies-project.ts'
import percentageAnsweredOtherwise from './rules/percentage-answered-otherwise.ts'
import pointsAddUp from './rules/points-add-up.ts'
import priorYearChange from './rules/prior-year-change.ts'
import procurementUnderspent from './rules/procurement-underspent.ts'
import procurementWithinSpending from './rules/procurement-within-spending.ts'
import projectAgreesWithLine from './rules/project-agrees-with-line.ts'
import projectBudgetsAddUp from './rules/project-budgets-add-up.ts'
import projectExpenditureAgrees from './rules/project-expenditure-agrees.ts'
import projectFundsAddUp from './rules/project-funds-add-up.ts'
import projectLinesAddUp from './rules/project-lines-add-up.ts'
import projectOutturnsAddUp from './rules/project-outturns-add-up.ts'
import projectTablesMatchLines from './rules/project-tables-match-lines.ts'
import projectWithoutInitialBudget from './rules/project-without-initial-budget.ts'
import projectsWithinTotal from './rules/projects-within-total.ts'
import publicPartsWithinTotal from './rules/public-parts-within-total.ts'
import publicPerHead from './rules/public-per-head.ts'
import publicWithinBasicExpenditure from './rules/public-within-basic-expenditure.ts'
import punctuationSlips from './rules/punctuation-slips.ts'
import qualitativeIndicators from './rules/qualitative-indicators.ts'
import quantifiedNameWithoutTarget from './rules/quantified-name-without-target.ts'
import quantityAnsweredOtherwise from './rules/quantity-answered-otherwise.ts'
import rateOfNothing from './rules/rate-of-nothing.ts'
import rateRounding from './rules/rate-rounding.ts'
import rulePackApplies from './rules/rule-pack-applies.ts'
import sameIndicatorDiffers from './rules/same-indicator-differs.ts'
import sameIndicatorTargets from './rules/same-indicator-targets.ts'
import scoresAddUp from './rules/scores-add-up.ts'
import scoresWithinPoints from './rules/scores-within-points.ts'
import shareInProse from './rules/share-in-prose.ts'
import shareWithinHundred from './rules/share-within-hundred.ts'
import signatureBlank from './rules/signature-blank.ts'
import spendingWithinBudget from './rules/spending-within-budget.ts'
import staffBlank from './rules/staff-blank.ts'
import staffControlRate from './rules/staff-control-rate.ts'
import staffWithinEstablishment from './rules/staff-within-establishment.ts'
import sumRounding from './rules/sum-rounding.ts'
import targetEqualsOddActual from './rules/target-equals-odd-actual.ts'
import targetExceeded from './rules/target-exceeded.ts'
import templateResidue from './rules/template-residue.ts'
import threePublicAddsUp from './rules/three-public-adds-up.ts'
import threePublicWithinBudget from './rules/three-public-within-budget.ts'
import threePublicWithinPriorYear from './rules/three-public-within-prior-year.ts'
import threePublicWithinSpending from './rules/three-public-within-spending.ts'
import thriftBlank from './rules/thrift-blank.ts'
import totalPoints from './rules/total-points.ts'
import unitNameAgrees from './rules/unit-name-agrees.ts'
import unitSlip from './rules/unit-slip.ts'
import unmetTargetScoredHigh from './rules/unmet-target-scored-high.ts'
import unmetTargetWithoutReason from './rules/unmet-target-without-reason.ts'
import vehiclesAddUp from './rules/vehicles-add-up.ts'
import wordingSlips from './rules/wording-slips.ts'
import yearAgrees from './rules/year-agrees.ts'
import yearAsDeadline from './rules/year-as-deadline.ts'

/** Every rule of the audit, by id. A rule that is not here does not run; a test sees to it that none is forgotten. */
export const rules: readonly Rule[] = [
  achievementWithoutFigure,
  approvalNeeded,
  attachmentsPresent,
  breakdownBlank,
  budgetChangeUnexplained,
  budgetEqualsExecution,
  buildingRates,
  buildingsWithinApproval,
  costScoreBesideOverrun,
  countAnsweredByPercentage,
  deadlineAnsweredByPercentage,
  executionPointsUsual,
  executionRate,
  executionRateLow,
  executionScore,
  executionWithinBudget,
  expenditureAddsUp,
  fullMarksBesideProblems,
  fullYearBudgetTies,
  goalsUnanswered,
  incomeAddsUp,
  indicatorLevelMismatch,
  indicatorRowIncomplete,
  levelPointsAddUp,
  levelPointsUsual,
  metTargetScoredLow,
  negativeAmount,
  nothingSpent,
  overallCopiesProject,
  percentageAnsweredOtherwise,
  pointsAddUp,
  priorYearChange,
  procurementUnderspent,
  procurementWithinSpending,
  projectAgreesWithLine,
  projectBudgetsAddUp,
  projectExpenditureAgrees,
  projectFundsAddUp,
  projectLinesAddUp,
  projectOutturnsAddUp,
  projectTablesMatchLines,
  projectWithoutInitialBudget,
  projectsWithinTotal,
  publicPartsWithinTotal,
  publicPerHead,
  publicWithinBasicExpenditure,
  punctuationSlips,
  qualitativeIndicators,
  quantifiedNameWithoutTarget,
  quantityAnsweredOtherwise,
  rateOfNothing,
  rateRounding,
  rulePackApplies,
  sameIndicatorDiffers,
  sameIndicatorTargets,
  scoresAddUp,
  scoresWithinPoints,
  shareInProse,
  shareWithinHundred,
  signatureBlank,
  spendingWithinBudget,
  staffBlank,
  staffControlRate,
  staffWithinEstablishment,
  sumRounding,
  targetEqualsOddActual,
  targetExceeded,
  templateResidue,
  threePublicAddsUp,
  threePublicWithinBudget,
  threePublicWithinPriorYear,
  threePublicWithinSpending,
  thriftBlank,
  totalPoints,
  unitNameAgrees,
  unitSlip,
  unmetTargetScoredHigh,
  unmetTargetWithoutReason,
  vehiclesAddUp,
  wordingSlips,
  yearAgrees,
  yearAsDeadline,
]
