using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using SelfGov.Journal;
using SelfGov.Workflow;

namespace SelfGov.Cases.Observation;

/// <summary>
/// Spans and instruments of cases, for hosts that listen to <c>SelfGov</c>. Their attributes are kinds, names of commands, codes of the
/// law, outcomes and numbers: never who acts, what a case is about, or a key. <c>docs/observing.md</c> lists them all.
/// </summary>
internal static class CaseTelemetry
{
    internal const string Name = "SelfGov";
    internal const string Kind = "selfgov.case.kind";
    internal const string Command = "selfgov.command.name";
    internal const string Outcome = "selfgov.outcome";
    internal const string RefusalCode = "selfgov.refusal.code";
    internal const string Facts = "selfgov.facts";
    internal const string Entries = "selfgov.entries";

    // https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
    internal const string ErrorType = "error.type";
    internal const string Other = "_OTHER";

    /// <summary>The version of the package, without its commit.</summary>
    internal static readonly string Version = typeof(CaseTelemetry).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    internal static readonly ActivitySource Source = new(Name, Version);

    private static readonly Meter Meter = new(Name, Version);

    // From a decision in memory to a disk that is slow; what listens without being told counts in milliseconds.
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    internal static readonly Counter<long> Commands =
        Meter.CreateCounter<long>("selfgov.commands", "{command}", "Commands handled, by kind of case, command and outcome.");

    internal static readonly Counter<long> Refusals =
        Meter.CreateCounter<long>("selfgov.refusals", "{refusal}", "Unmet conditions of refused commands, by their codes.");

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "selfgov.command.duration", "s", "How long the handling of a command took.", tags: null, Seconds);

    internal static readonly Counter<long> Conflicts =
        Meter.CreateCounter<long>("selfgov.conflicts", "{conflict}", "Attempts repeated because another writer came between.");

    internal static readonly Histogram<double> AppendDuration = Meter.CreateHistogram(
        "selfgov.append.duration", "s", "How long an append to the journal took, with its wait for others.", tags: null, Seconds);

    internal static readonly Counter<long> Appended =
        Meter.CreateCounter<long>("selfgov.entries.appended", "{entry}", "Entries appended to journals.");

    internal static readonly Counter<long> Loads =
        Meter.CreateCounter<long>("selfgov.cases.loaded", "{case}", "Cases read from the first entry of their journal.");

    internal static readonly Counter<long> Folded =
        Meter.CreateCounter<long>("selfgov.entries.folded", "{entry}", "Entries folded to bring cases into memory, or up to date.");

    internal static readonly Histogram<double> VerificationDuration = Meter.CreateHistogram(
        "selfgov.verification.duration", "s", "How long the verification of a case took.", tags: null, Seconds);

    /// <summary>Whether anybody wants to know of single appends.</summary>
    internal static bool AreAppendsWatched => Source.HasListeners() || AppendDuration.Enabled || Appended.Enabled;

    /// <summary>What an exception is called; its message may quote what is nobody's business.</summary>
    internal static void Fail(this Activity? activity, Exception exception) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag(ErrorType, exception.GetType().FullName);

    /// <summary>What ended an attempt to handle or to store.</summary>
    internal static string OutcomeOf(Exception exception) => exception switch
    {
        ConcurrencyConflictException => "conflict",
        DuplicateRequestException => "repeated",
        OperationCanceledException => "cancelled",
        _ => "failed",
    };

    /// <summary>Counts what a command was refused for. Codes stand in definitions: no text of a command is ever one.</summary>
    internal static void Refused(string kind, string command, ImmutableArray<Refusal> refusals)
    {
        for (int i = 0; i < refusals.Length && Refusals.Enabled; i++)
        {
            Refusals.Add(1, new TagList { { Kind, kind }, { Command, command }, { RefusalCode, refusals[i].Code } });
        }
    }

    /// <summary>Each code once, in the order of the refusals.</summary>
    internal static string[] CodesOf(ImmutableArray<Refusal> refusals) =>
        [.. refusals.Select(refusal => refusal.Code).Distinct(StringComparer.Ordinal)];
}
