using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>What the tests of golden databases ask of one kind of procedure, whatever its type of case.</summary>
internal abstract class GoldenProcedure
{
    public abstract string Kind { get; }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public static GoldenProcedure Of<TCase>(Procedure<TCase> procedure)
        where TCase : Case => new Typed<TCase>(procedure);

    public abstract void AddTo(SelfGovBuilder builder);

    public abstract Task<Verification> VerifyAsync(IServiceProvider host, CaseId id, Checkpoint recorded);

    /// <summary>The state of a case folded from its facts, without what time has caused since.</summary>
    public abstract string StateAfter(IReadOnlyList<JournalEntry> entries);

    /// <summary>The version of a case at a moment, with what time has caused by then.</summary>
    public abstract Task<long> VersionAsync(IServiceProvider host, CaseId id, Instant at);

    /// <summary>The fact of an entry, read and written again.</summary>
    public abstract WrittenFact Rewritten(JournalEntry entry);

    public abstract Task<long[]> EraseAsync(IServiceProvider host, CaseId id, Citation basis, Actor actor);

    /// <summary>The case as it stands now, with its deadlines, each with the names of its commands.</summary>
    public abstract Task<(Case Case, (Deadline Deadline, string[] Commands)[] Deadlines)> DeadlinesAsync(IServiceProvider host, CaseId id);

    /// <summary>What stands open along these journals, and after them, and cannot be taken.</summary>
    public abstract OpenOptions Options(
        IEnumerable<ImmutableArray<JournalEntry>> journals, EntryProofs proofs, int times, ImmutableArray<Type> leftOut);

    private sealed class Typed<TCase>(Procedure<TCase> procedure) : GoldenProcedure
        where TCase : Case
    {
        public override string Kind => procedure.Kind;

        public override void AddTo(SelfGovBuilder builder) => builder.Add(procedure);

        public override async Task<Verification> VerifyAsync(IServiceProvider host, CaseId id, Checkpoint recorded) =>
            await Cases(host).VerifyAsync(id, recorded, Token);

        public override string StateAfter(IReadOnlyList<JournalEntry> entries)
        {
            Lifecycle<TCase> lifecycle = procedure.Lifecycles.Of(entries[0].Edition);
            IEnumerable<Fact<TCase>> folded = entries.Where(entry => entry.FactName != Erasure.FactName).Select(procedure.Facts.Read);
            return lifecycle.StateNameOf(lifecycle.Replay(entries[0].Case, folded));
        }

        public override async Task<long> VersionAsync(IServiceProvider host, CaseId id, Instant at) =>
            (await Cases(host).GetAsync(id, at, Token)).Version;

        public override WrittenFact Rewritten(JournalEntry entry) => procedure.Facts.Write(procedure.Facts.Read(entry));

        public override async Task<long[]> EraseAsync(IServiceProvider host, CaseId id, Citation basis, Actor actor) =>
            [.. await Cases(host).ErasePersonalDataAsync(id, basis, actor, null, Token)];

        public override async Task<(Case Case, (Deadline Deadline, string[] Commands)[] Deadlines)> DeadlinesAsync(
            IServiceProvider host, CaseId id)
        {
            CaseView<TCase> view = await Cases(host).GetAsync(id, Token);
            return (view.Case, [.. view.Deadlines.Select(deadline =>
                (deadline, deadline.Commands.Select(command => procedure.Commands.Find(command.Type)!.Name).ToArray()))]);
        }

        public override OpenOptions Options(
            IEnumerable<ImmutableArray<JournalEntry>> journals, EntryProofs proofs, int times, ImmutableArray<Type> leftOut)
        {
            var options = new OpenOptions<TCase>(procedure, times) { LeftOut = leftOut };
            foreach (ImmutableArray<JournalEntry> entries in journals)
            {
                Lifecycle<TCase> lifecycle = procedure.Lifecycles.Of(entries[0].Edition);
                TCase current = lifecycle.Begin(entries[0].Case);
                var facts = new List<Fact<TCase>>();
                Instant now = MomentOf(entries[0]) ?? entries[0].Recorded;
                foreach ((JournalEntry entry, long? before) in entries.Zip([null, .. entries.Select(each => each.Decision)]))
                {
                    now = Instant.Max(now, MomentOf(entry) ?? now);
                    if (entry.Decision is null || entry.Decision != before)
                    {
                        options.Look(lifecycle, current, facts, now, proofs);
                    }

                    if (entry.FactName != Erasure.FactName)
                    {
                        facts.Add(procedure.Facts.Read(entry));
                        current = lifecycle.Evolve(current, facts[^1]);
                    }
                }

                foreach (int days in (int[])[0, 1, 10, 40, 400])
                {
                    Instant later = now + Duration.FromDays(days);
                    Due<TCase> due = lifecycle.Due(current, later);
                    options.Look(lifecycle, due.Case, [.. facts, .. due.Facts], later, proofs);
                }
            }

            return options;
        }

        // Journals that a test wrote were recorded at one moment; when the acts took place, their facts say.
        private static Instant? MomentOf(JournalEntry entry)
        {
            using JsonDocument payload = JsonDocument.Parse(entry.Payload);
            return payload.RootElement.TryGetProperty("at", out JsonElement at)
                    && InstantPattern.ExtendedIso.Parse($"{at}") is { Success: true, Value: var moment } ? moment
                : payload.RootElement.TryGetProperty("on", out JsonElement on)
                    && LocalDatePattern.Iso.Parse($"{on}") is { Success: true, Value: var day }
                        ? day.At(new LocalTime(5, 0)).InUtc().ToInstant()
                : null;
        }

        private static Cases<TCase> Cases(IServiceProvider host) => host.GetRequiredService<Cases<TCase>>();
    }
}
