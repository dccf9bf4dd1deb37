using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;
using NodaTime;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Fingerprints;
using WhatChanged;

namespace SelfGov.Contract;

/// <summary>The contract of one procedure, whatever its type of case.</summary>
public abstract class CommandProbe
{
    /// <summary>Every procedure of the library.</summary>
    public static ImmutableArray<CommandProbe> All { get; } =
    [
        .. LibraryAssemblies.All.SelectMany(assembly => assembly.GetExportedTypes())
            .Select(type => type.GetField("Procedure", BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is not null && IsProcedure(field.FieldType))
            .Select(field => Of(field!.GetValue(null)!)),
        new CommandProbe<ParticipatoryBudget>(ParticipatoryBudgetLifecycle.ProcedureUnder(Rules())),
    ];

    public abstract string Kind { get; }

    public abstract ImmutableArray<string> Names { get; }

    public abstract ImmutableArray<Type> CommandTypes { get; }

    public abstract ImmutableArray<EditionId> Editions { get; }

    public abstract LifecycleMap MapOf(EditionId edition);

    internal abstract GoverningLaw LawOf(EditionId edition);

    public abstract ValueShape ShapeOf(string name);

    public abstract string SchemaOf(string name, EditionId? edition);

    public abstract string ExampleOf(string name);

    /// <summary>Reads, and writes again what was read.</summary>
    public abstract string? Again(string name, JsonElement data, out ImmutableArray<ContractError> errors);

    public abstract string? Again(string name, ReadOnlyMemory<byte> utf8, out ImmutableArray<ContractError> errors);

    /// <summary>
    /// The fields of a command that was read from sound data, each in turn put back to its default value and given to a case that has not
    /// begun, in every edition and by somebody who may: those with which the command is accepted.
    /// </summary>
    public abstract IEnumerable<string> TakenWithout(string name, JsonElement data);

    /// <summary>What is wrong with cases that grow by any facts: a getter that throws, a document that is not sound.</summary>
    public abstract IEnumerable<string> FlawsOfGrownCases();

    /// <summary>The stable names of the facts.</summary>
    public abstract ImmutableArray<string> FactNames { get; }

    /// <summary>What is wrong with how a fact of a name is written and read back where a seed strains its values.</summary>
    public abstract IEnumerable<string> FlawsOfExtremeFacts(string name, uint seed);

    /// <summary>
    /// The commands that overflow where a seed strains their values and they are given to cases that grew by any facts.
    /// </summary>
    public abstract IEnumerable<string> OverflowsOfExtremeCommands(int seed);

    public override string ToString() => Kind;

    private static bool IsProcedure(Type? type) =>
        type is not null && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Procedure<>)) || IsProcedure(type.BaseType));

    private static CommandProbe Of(object procedure)
    {
        Type type = procedure.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Procedure<>))
        {
            type = type.BaseType!;
        }

        return (CommandProbe)Activator.CreateInstance(typeof(CommandProbe<>).MakeGenericType(type.GetGenericArguments()), procedure)!;
    }

    private static ParticipatoryBudgetRules Rules() => new(
        new EditionId("any"), new(new(2026, 2, 1), new(2026, 2, 28)), new(2026, 3, 15), new(new(2026, 4, 1), new(2026, 4, 10)),
        minimumAge: 18, VoteMethod.Online, choices: 1, new ThousandTenge(10_000), Share.AtLeast(1, 10));
}

public sealed class CommandProbe<TCase>(Procedure<TCase> procedure) : CommandProbe
    where TCase : Case
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 28, 6, 0);

    public override string Kind => procedure.Kind;

    public override ImmutableArray<string> Names => procedure.Contract.Names;

    public override ImmutableArray<EditionId> Editions => [.. procedure.Lifecycles.Editions];

    public override ImmutableArray<Type> CommandTypes => [.. procedure.Commands.Members.Select(member => member.Type)];

    public override LifecycleMap MapOf(EditionId edition) => procedure.Lifecycles.Of(edition).Map;

    internal override GoverningLaw LawOf(EditionId edition) => procedure.Lifecycles.Of(edition).GoverningLaw!;

    public override ValueShape ShapeOf(string name) => procedure.Contract.ShapeOf(name);

    public override string ExampleOf(string name) => procedure.Contract.ExampleOf(name);

    public override string SchemaOf(string name, EditionId? edition) => procedure.Contract.SchemaOf(name, edition);

    public override string? Again(string name, JsonElement data, out ImmutableArray<ContractError> errors) =>
        procedure.Contract.TryRead(name, data, out ICommand<TCase>? command, out errors) ? procedure.Contract.Write(command).Data : null;

    public override string? Again(string name, ReadOnlyMemory<byte> utf8, out ImmutableArray<ContractError> errors) =>
        procedure.Contract.TryRead(name, utf8, out ICommand<TCase>? command, out errors) ? procedure.Contract.Write(command).Data : null;

    public override IEnumerable<string> TakenWithout(string name, JsonElement data)
    {
        foreach (FieldShape field in ShapeOf(name).Fields.Where(field => !field.IsNullable))
        {
            ICommand<TCase> command = procedure.Contract.Read(name, data);
            PropertyInfo property = command.GetType().GetProperty(field.Property)!;
            bool hasDefault = !property.PropertyType.IsValueType || field.Value.Kind is ValueKind.Text or ValueKind.List;
            FieldInfo? kept = property.DeclaringType!.GetField(
                $"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
            if (!hasDefault || kept is null || field.Value.Type == typeof(LocalTime))
            {
                continue;
            }

            kept.SetValue(command, null);
            foreach (Lifecycle<TCase> lifecycle in procedure.Lifecycles.Editions.Select(procedure.Lifecycles.Of))
            {
                if (lifecycle.Map.Commands.FirstOrDefault(each => each.Type == command.GetType()) is { } known
                    && known.Roles.Any(role => IsTaken(lifecycle, command, role)))
                {
                    yield return $"{name}.{field.Property} {lifecycle.Edition}";
                }
            }
        }
    }

    public override ImmutableArray<string> FactNames => procedure.Facts.Names;

    public override IEnumerable<string> FlawsOfExtremeFacts(string name, uint seed) => new ExtremeFacts<TCase>(procedure).Flaws(name, seed);

    public override IEnumerable<string> OverflowsOfExtremeCommands(int seed)
    {
        var grown = new GrownCases<TCase>(procedure);
        var dice = new Dice((uint)seed);
        foreach (EditionId edition in Editions)
        {
            foreach ((Lifecycle<TCase> lifecycle, TCase current) in grown.Of(edition, seed, 40))
            {
                foreach (MapCommand known in lifecycle.Map.Commands)
                {
                    string name = procedure.Commands.Find(known.Type)!.Name;
                    JsonElement data = JsonSerializer.SerializeToElement(new CommandSample(dice.Below(1_000)).Of(ShapeOf(name)));
                    if (procedure.Contract.TryRead(name, data, out ICommand<TCase>? command, out _)
                        && new ExtremeValues(dice).Strained(command, known.Type) is ICommand<TCase> strained
                        && Overflow(lifecycle, current, strained) is { } overflow)
                    {
                        yield return $"{name} {edition}: {overflow}";
                    }
                }
            }
        }
    }

    private static string? Overflow(Lifecycle<TCase> lifecycle, TCase current, ICommand<TCase> command)
    {
        Role role = lifecycle.Map.Commands.First(each => each.Type == command.GetType()).Roles[0];
        try
        {
            lifecycle.Decide(current, command, new Context(Now, new Actor("somebody", role)));
            return null;
        }
        catch (OverflowException overflow)
        {
            return $"{command}: {overflow.Message} {overflow.StackTrace!.Split('\n').FirstOrDefault(line => line.Contains("SelfGov"))}";
        }
        catch (Exception exception) when (current.Version > 0
            && exception is InvalidOperationException or NullReferenceException or ArgumentException or KeyNotFoundException)
        {
            // Rules of the law need not be able to look at a case that no clerk brings about.
            return null;
        }
    }

    public override IEnumerable<string> FlawsOfGrownCases()
    {
        var flaws = new HashSet<string>(StringComparer.Ordinal);
        var grown = new GrownCases<TCase>(procedure);
        foreach (EditionId edition in Editions)
        {
            foreach (int seed in Enumerable.Range(1, 4))
            {
                foreach ((Lifecycle<TCase> lifecycle, TCase current) in grown.Of(edition, seed, 80))
                {
                    flaws.UnionWith(new Getters().Throwing(current, typeof(TCase).Name).Select(NoIndexes));
                    flaws.UnionWith(FlawsOf(new CaseView<TCase>(current, lifecycle, Now)));
                    flaws.UnionWith(FlawsOfAnswers(lifecycle, current));
                }
            }
        }

        return flaws;
    }

    private IEnumerable<string> FlawsOf(CaseView<TCase> view)
    {
        byte[] document = procedure.Documents.OfCase(view);
        string text = Encoding.UTF8.GetString(document);
        JsonElement json = JsonElement.Parse(document);
        if (!document.AsSpan().SequenceEqual(procedure.Documents.OfCase(view)))
        {
            yield return "the same case has two documents";
        }

        if (json.GetProperty("version").GetInt64() != view.Version || json.GetProperty("kind").GetString() != Kind)
        {
            yield return "the document is of another case";
        }

        if (view.Version == 0 && json.GetProperty("data").ValueKind != JsonValueKind.Null)
        {
            yield return "something has happened before the first fact";
        }

        foreach (string never in (string[])["0001-01-01", "1970-01-01", "\"law\"", "\"basis\"", GrownCases<TCase>.Personal])
        {
            if (text.Contains(never, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"{never} in {text}";
            }
        }
    }

    // In a case that grew by any facts the rules of the law need not be able to look at what they look at.
    private IEnumerable<string> FlawsOfAnswers(Lifecycle<TCase> lifecycle, TCase current)
    {
        JsonElement[] answers;
        Deadline[] limits;
        try
        {
            var actor = new Actor("somebody", lifecycle.Map.Commands[0].Roles[0]);
            limits = [.. lifecycle.Deadlines(current)];
            answers =
            [
                JsonElement.Parse(procedure.Documents.OfDeadlines([.. limits])),
                JsonElement.Parse(procedure.Documents.OfOptions(lifecycle.Options(current, actor, Now))),
            ];
        }
        catch (Exception exception) when (current.Version > 0
            && exception is InvalidOperationException or NullReferenceException or ArgumentException or KeyNotFoundException)
        {
            yield break;
        }

        if (limits.DistinctBy(limit => (limit.Code, limit.At, limit.Part)).Count() != limits.Length)
        {
            yield return "a moment is listed twice: " + answers[0];
        }

        foreach (JsonElement option in answers[1].EnumerateArray())
        {
            if (!Names.Contains(option.GetProperty("command").GetString()!)
                || option.GetProperty("isOpen").GetBoolean() != (option.GetProperty("reasons").GetArrayLength() == 0))
            {
                yield return "an option is not right: " + option;
            }
        }
    }

    private static string NoIndexes(string flaw) => System.Text.RegularExpressions.Regex.Replace(flaw, "[0-9]+", "N");

    private static bool IsTaken(Lifecycle<TCase> lifecycle, ICommand<TCase> command, Role role) => lifecycle.Decide(
        lifecycle.Begin(new CaseId("case")), command, new Context(Now, new Actor("somebody", role))).IsAccepted;
}
