using System.Collections.Immutable;
using System.Data.Common;
using System.Text.Json;
using NodaTime;
using SelfGov.Cases.Worklists;
using SelfGov.EntityFrameworkCore.Storage;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.EntityFrameworkCore.Worklists;

/// <summary>Reads the rows of a page; a damaged one says so, and keeps nobody from reading the others.</summary>
internal sealed class WorkItemReader(DbDataReader reader, Func<DbDataReader, int, Instant> momentOf, WorklistLaws laws, Instant now)
{
    // Behind every moment that a store has: what stands in the place of a moment and is none comes last.
    private static readonly Instant Last = Instant.FromUtc(9999, 12, 31, 23, 59);

    private string? damage;

    /// <summary>The deadline of the current row, the moment by which the list is ordered, and its place in the case.</summary>
    internal (WorkItem Item, Instant Key, int Place) Read()
    {
        damage = null;
        string kind = TextOf(10) ?? string.Empty;
        EditionId edition = ValueOf(11, column => EditionId.FromStore(reader.GetString(column)));
        string code = TextOf(3) ?? string.Empty;
        ImmutableArray<string> roles = ListOf(8, stored => StoredRoles.Read(stored));
        ImmutableArray<WorkCommand> commands = ListOf(9, CommandsOf);
        (Words? text, Citation? basis) = laws.Limit(
            kind, edition, (code, TextOf(18)), roles.Contains(Role.Clock.Code) ? null : commands.FirstOrDefault()?.Name);
        long law = ValueOf(14, column => reader.IsDBNull(column) ? 0 : reader.GetInt64(column));
        Instant? renewAt = ValueOf(15, column => reader.IsDBNull(column) ? (Instant?)null : momentOf(reader, column));
        var item = new WorkItem
        {
            Case = CaseId.FromStore(reader.GetString(0)),
            Kind = kind,
            Edition = edition,
            Unit = TextOf(12),
            UnitCode = TextOf(13),
            DeadlineKind = WorklistSelection.KindOf(reader.GetInt32(1)),
            Roles = roles,
            Code = code,
            Text = text,
            Basis = basis,
            At = ValueOf(5, column => momentOf(reader, column)),
            Day = ValueOf(6, column => LocalDate.FromDateOnly(reader.GetFieldValue<DateOnly>(column))),
            Part = TextOf(4),
            Commands = commands,
            IsProvisional = ValueOf(7, reader.GetBoolean),
            AwaitsRenewal = !laws.IsCurrent(kind, edition, law) || renewAt <= now,
            Failure = TextOf(16),
        };
        item = damage is null ? item : item with { AwaitsRenewal = true, Failure = damage };
        return (item, ValueOf(17, column => (Instant?)momentOf(reader, column)) ?? Last, reader.GetInt32(2));
    }

    private ImmutableArray<T> ListOf<T>(int column, Func<string, IEnumerable<T>> read) =>
        [.. ValueOf(column, each => read(reader.GetString(each)).ToArray()) ?? []];

    private static IEnumerable<WorkCommand> CommandsOf(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return
        [
            .. document.RootElement.EnumerateArray().Select(command => new WorkCommand(
                command.GetProperty("name").GetString()!, Enum.Parse<DeadlineKind>(command.GetProperty("kind").GetString()!))),
        ];
    }

    private string? TextOf(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private T? ValueOf<T>(int column, Func<int, T> read)
    {
        try
        {
            return read(column);
        }
        catch (Exception exception) when (EntryReader.IsDamage(exception)
            || exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            damage ??= $"{reader.GetName(column)}: {exception.Message}";
            return default;
        }
    }
}
