using SelfGov.Contract;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>The elected person declines the office before being registered; the actor is that person.</summary>
public sealed record DeclineOffice : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("лауазымнан бас тарту", "отказаться от должности", "decline the office");
}

/// <summary>States that the election failed, so that a new one has to be called, in a case that names this one.</summary>
/// <param name="Failure">Why it failed.</param>
/// <param name="Act">The decision of the commission, or what it rests on; not empty.</param>
public sealed record RecordFailedElection(
    [Label("сайлаудың өтпеу себебі", "причина, по которой выборы не состоялись", "why election failed")] ElectionFailure Failure,
    [Label("өтпеген сайлау туралы акт", "акт о несостоявшихся выборах", "act on failed election")] string Act) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлауды өтпеді деп тану", "признать выборы несостоявшимися", "state that the election failed");
}

/// <summary>Discontinues the election: no other follows from it.</summary>
/// <param name="Ground">Why it goes no further.</param>
/// <param name="Act">The act that ended it; not empty.</param>
public sealed record DiscontinueElection(
    [Label("сайлауды тоқтату негізі", "основание прекращения выборов", "ground of discontinuation")] DiscontinuationGround Ground,
    [Label("сайлауды тоқтатқан акт", "акт о прекращении выборов", "act of discontinuation")] string Act) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлауды тоқтату", "прекратить выборы", "discontinue the election");
}
