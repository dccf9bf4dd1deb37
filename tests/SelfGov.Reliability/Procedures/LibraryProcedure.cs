using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using WhatChanged;

namespace SelfGov.Reliability.Procedures;

/// <summary>A procedure of the library, whatever its type of case.</summary>
internal abstract class LibraryProcedure
{
    /// <summary>Every procedure of the library.</summary>
    internal static ImmutableArray<LibraryProcedure> All { get; } =
    [
        .. LibraryAssemblies.All.SelectMany(assembly => assembly.GetExportedTypes())
            .Select(type => type.GetField("Procedure", BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is not null && TypeOf(field.FieldType) is not null)
            .Select(field => Of(field!.GetValue(null)!)),
        new LibraryProcedure<ParticipatoryBudget>(ParticipatoryBudgetLifecycle.ProcedureUnder(
            Participation("order-1", VoteMethod.Online, 2), Participation("order-2", VoteMethod.Meeting, 1))),
    ];

    internal abstract string Kind { get; }

    internal abstract void AddTo(SelfGovBuilder builder);

    internal abstract ValueTask<Verification> VerifyAsync(IServiceProvider host, CaseId id, Checkpoint? checkpoint);

    /// <summary>Commands of chance, given to cases as they stood along journals.</summary>
    internal abstract FuzzedProcedure Fuzzed(IEnumerable<ImmutableArray<JournalEntry>> journals);

    /// <summary>All that can be read of a case, from a journal in which somebody has changed something.</summary>
    /// <returns>What the verification found; null where nothing.</returns>
    internal abstract ValueTask<JournalBreak?> ReadAllAsync(ICaseJournal journal, CaseId id);

    private static LibraryProcedure Of(object procedure) =>
        (LibraryProcedure)Activator.CreateInstance(
            typeof(LibraryProcedure<>).MakeGenericType(TypeOf(procedure.GetType())!.GetGenericArguments()),
            BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public,
            null,
            [procedure],
            null)!;

    private static Type? TypeOf(Type? type) =>
        type is null || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Procedure<>)) ? type : TypeOf(type.BaseType);

    // The rules of participatory budgets are the host's; under these the golden cases were opened.
    private static ParticipatoryBudgetRules Participation(string edition, VoteMethod method, int choices) => new(
        new EditionId(edition),
        new DateInterval(new LocalDate(2026, 1, 20), new LocalDate(2026, 2, 10)),
        new LocalDate(2026, 3, 1),
        new DateInterval(new LocalDate(2026, 3, 10), new LocalDate(2026, 3, 20)),
        minimumAge: 18,
        method,
        choices,
        new ThousandTenge(10_009),
        Share.AtLeast(1, 10));
}

internal sealed class LibraryProcedure<TCase>(Procedure<TCase> procedure) : LibraryProcedure
    where TCase : Case
{
    private static readonly IClock Clock = new NodaTime.Testing.FakeClock(Instant.FromUtc(2031, 1, 1, 0, 0));

    internal override string Kind => procedure.Kind;

    internal override void AddTo(SelfGovBuilder builder) => builder.Add(procedure);

    internal override ValueTask<Verification> VerifyAsync(IServiceProvider host, CaseId id, Checkpoint? checkpoint) =>
        host.GetRequiredService<Cases<TCase>>().VerifyAsync(id, checkpoint);

    internal override FuzzedProcedure Fuzzed(IEnumerable<ImmutableArray<JournalEntry>> journals) =>
        new FuzzedProcedure<TCase>(procedure, journals);

    internal override async ValueTask<JournalBreak?> ReadAllAsync(ICaseJournal journal, CaseId id)
    {
        var cases = new Cases<TCase>(procedure, journal, Clock);
        await TryAsync(async () => await cases.GetAsync(id));
        await TryAsync(async () => await cases.GetAsync(id, Instant.FromUtc(2025, 1, 1, 0, 0)));
        await TryAsync(async () => await cases.HistoryAsync(id).CountAsync());
        await TryAsync(async () => await cases.DecideAnewAsync(id));
        return (await cases.VerifyAsync(id)).Break;
    }

    /// <summary>What is damaged is said by exceptions that are documented, and by no other.</summary>
    private static async Task TryAsync<T>(Func<Task<T>> read)
    {
        try
        {
            await read();
        }
        catch (Exception exception) when (exception is BrokenJournalException or NewerReleaseException or CaseNotFoundException)
        {
        }
    }
}
