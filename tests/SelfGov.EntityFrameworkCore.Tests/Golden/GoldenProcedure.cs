using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
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

        private static Cases<TCase> Cases(IServiceProvider host) => host.GetRequiredService<Cases<TCase>>();
    }
}
