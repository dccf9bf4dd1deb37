global using CandidateDefinition = SelfGov.Workflow.PartDefinition<
    SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.Candidate, SelfGov.Elections.Direct.ElectionTrigger>;
global using CandidateLimit = SelfGov.Workflow.Limit<
    SelfGov.Workflow.Subject<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.Candidate>>;
global using ElectionDefinition = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState, SelfGov.Elections.Direct.ElectionTrigger>;
global using ElectionLimit = SelfGov.Workflow.Limit<SelfGov.Elections.Direct.AkimElection>;
global using ElectionRule = SelfGov.Workflow.Rule<SelfGov.Elections.Direct.AkimElection>;
