using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;

namespace ElectionWave;

/// <summary>The library refused a command of the wave; the message says which, in which district, and why.</summary>
internal sealed class RefusedException(CaseCommand<AkimElection> command, Decision<AkimElection>.Refused refused)
    : Exception($"{command.Case}: {command.Command} was refused: "
        + $"{string.Join("; ", refused.Refusals.Select(each => each.Explain(Language.English)))}");
