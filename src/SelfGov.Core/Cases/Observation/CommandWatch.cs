using System.Diagnostics;
using SelfGov.Workflow;

namespace SelfGov.Cases.Observation;

/// <summary>Follows one command from its arrival to its outcome.</summary>
internal sealed class CommandWatch<TCase> : IDisposable
    where TCase : Case
{
    private readonly string kind;
    private readonly string command;
    private readonly Activity? activity;
    private readonly long started = Stopwatch.GetTimestamp();
    private string outcome = "failed";

    internal CommandWatch(string kind, string command)
    {
        this.kind = kind;
        this.command = command;
        activity = CaseTelemetry.Source.StartActivity("handle command");
        activity?.SetTag(CaseTelemetry.Kind, kind).SetTag(CaseTelemetry.Command, command);
    }

    internal void Decided(Decision<TCase> decision)
    {
        outcome = OutcomeOf(decision);
        switch (decision)
        {
            case Decision<TCase>.Accepted accepted:
                activity?.SetTag(CaseTelemetry.Facts, accepted.Facts.Length);
                break;
            case Decision<TCase>.Refused refused:
                activity?.SetTag(CaseTelemetry.RefusalCode, CaseTelemetry.CodesOf(refused.Refusals));
                CaseTelemetry.Refused(kind, command, refused.Refusals);
                break;
        }
    }

    internal static string OutcomeOf(Decision<TCase> decision) => decision.IsAccepted ? "accepted" : "refused";

    /// <summary>Takes note of what ended the handling.</summary>
    /// <returns>Always false, so that a filter of exceptions can ask it and catches nothing.</returns>
    internal bool Failed(Exception exception)
    {
        outcome = CaseTelemetry.OutcomeOf(exception);
        activity.Fail(exception);
        return false;
    }

    public void Dispose()
    {
        activity?.SetTag(CaseTelemetry.Outcome, outcome);
        activity?.Dispose();
        var tags = new TagList
        {
            { CaseTelemetry.Kind, kind }, { CaseTelemetry.Command, command }, { CaseTelemetry.Outcome, outcome },
        };
        CaseTelemetry.Commands.Add(1, tags);
        CaseTelemetry.Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, tags);
    }
}
