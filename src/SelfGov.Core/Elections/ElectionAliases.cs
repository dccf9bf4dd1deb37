global using CandidateDefinition = SelfGov.Workflow.PartDefinition<
    SelfGov.Elections.AkimElection, SelfGov.Elections.Candidate, SelfGov.Elections.ElectionTrigger>;
global using CandidateLimit = SelfGov.Workflow.Limit<
    SelfGov.Workflow.Subject<SelfGov.Elections.AkimElection, SelfGov.Elections.Candidate>>;
global using ElectionDefinition = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Elections.AkimElection, SelfGov.Elections.ElectionState, SelfGov.Elections.ElectionTrigger>;
global using ElectionLimit = SelfGov.Workflow.Limit<SelfGov.Elections.AkimElection>;
global using ElectionRule = SelfGov.Workflow.Rule<SelfGov.Elections.AkimElection>;
