global using IndirectCandidateDefinition = SelfGov.Workflow.PartDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectCandidate, SelfGov.Elections.Indirect.IndirectElectionTrigger>;
global using IndirectCandidateLimit = SelfGov.Workflow.Limit<
    SelfGov.Workflow.Subject<SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectCandidate>>;
global using IndirectDefinition = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState, SelfGov.Elections.Indirect.IndirectElectionTrigger>;
global using IndirectLimit = SelfGov.Workflow.Limit<SelfGov.Elections.Indirect.IndirectElection>;
