using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SelfGov.Cases.Observation;

/// <summary>
/// Spans and instruments of cases, for hosts that listen to <c>SelfGov</c>. Their attributes are kinds, names of commands, outcomes and
/// numbers: never who acts, what a case is about, or a key.
/// </summary>
internal static class CaseTelemetry
{
    internal const string Name = "SelfGov";
    internal const string Kind = "selfgov.case.kind";
    internal const string Command = "selfgov.command.name";
    internal const string Outcome = "selfgov.outcome";
    internal const string Facts = "selfgov.facts";
    internal const string Entries = "selfgov.entries";

    // https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
    internal const string ErrorType = "error.type";
    internal const string Other = "_OTHER";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Counter<long> Commands =
        Meter.CreateCounter<long>("selfgov.commands", "{command}", "Commands handled, by kind of case, command and outcome.");

    internal static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("selfgov.command.duration", "s", "How long the handling of a command took.");

    internal static readonly Counter<long> Conflicts =
        Meter.CreateCounter<long>("selfgov.conflicts", "{conflict}", "Attempts repeated because another writer came between.");

    internal static readonly Counter<long> Loads =
        Meter.CreateCounter<long>("selfgov.cases.loaded", "{case}", "Cases read from the first entry of their journal.");

    internal static readonly Counter<long> Folded =
        Meter.CreateCounter<long>("selfgov.entries.folded", "{entry}", "Entries folded to bring cases into memory, or up to date.");

    /// <summary>What an exception is called; its message may quote what is nobody's business.</summary>
    internal static void Fail(this Activity? activity, Exception exception) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag(ErrorType, exception.GetType().FullName);
}
