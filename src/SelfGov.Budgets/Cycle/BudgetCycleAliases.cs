global using ClarificationDefinition = SelfGov.Workflow.PartDefinition<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.Clarification, SelfGov.Budgets.Cycle.BudgetCycleTrigger>;
global using ClarificationLimit = SelfGov.Workflow.Limit<
    SelfGov.Workflow.Subject<SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.Clarification>>;
global using CycleDefinition = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Budgets.Cycle.BudgetCycleState, SelfGov.Budgets.Cycle.BudgetCycleTrigger>;
global using CycleLimit = SelfGov.Workflow.Limit<SelfGov.Budgets.Cycle.BudgetCycle>;
global using CycleRule = SelfGov.Workflow.Rule<SelfGov.Budgets.Cycle.BudgetCycle>;
