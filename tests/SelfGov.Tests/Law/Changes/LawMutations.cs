using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using NodaTime;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Hearings;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;

namespace SelfGov.Law.Changes;

/// <summary>Every law that differs from a given one in one value, one place or one member of a collection; found by reflection.</summary>
internal static class LawMutations
{
    /// <summary>What identifies an edition or is no parameter of the law: policies and names are listed elsewhere.</summary>
    private static readonly string[] NoParameters =
        ["Id", "Kind", "Title", "First", "Last", "Certainty", "Policies", "AgreementIsFreshForDays", "PapersAreAccepted"];

    private static readonly Citation Elsewhere = new Act("X", Words.Same("Another act"), new Uri("https://example.org/")).At("999");

    /// <summary>The property that differs, by its path, and the law.</summary>
    internal static IEnumerable<(string Path, object Law)> Of(object law) =>
        law.GetType().GetProperties()
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0 && !NoParameters.Contains(property.Name))
            .SelectMany(property => Others(property.PropertyType, property.GetValue(law))
                .Select(other => ($"{property.Name}.{other.Path}", With(law, property, other.Value))));

    private static object With(object record, PropertyInfo property, object? value)
    {
        object clone = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(clone, value);
        return clone;
    }

    /// <summary>Other values of a property; an unknown type fails the test, so that no kind of parameter is overlooked.</summary>
    private static IEnumerable<(string Path, object? Value)> Others(Type type, object? value) => type switch
    {
        _ when type == typeof(Citation) => [("place", Elsewhere)],
        _ when type == typeof(bool) => [("value", !(bool)value!)],
        _ when type == typeof(HearingForm) =>
            [("value", (HearingForm)value! == HearingForm.Meeting ? HearingForm.Discussion : HearingForm.Meeting)],
        _ when type == typeof(LevelTerms) => value is null
            ? [("added", AkimElectionEditions.All.All[0].Law.Village)]
            : [.. Of(value).Select(other => (other.Path, (object?)other.Law))],
        _ when type == typeof(BallotTerms) => [.. Of(value!).Select(other => (other.Path, (object?)other.Law))],
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Ruled<>) => OfRuled(type, value),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableDictionary<,>) =>
            OfDictionary(type, (IDictionary)value!),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableHashSet<>) => OfSet(type, (IEnumerable)value!),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => OfArray(type, (IList)value!),
        _ => throw new NotSupportedException($"The mutations know no other {type}."),
    };

    private static IEnumerable<(string Path, object? Value)> OfRuled(Type type, object? ruled)
    {
        Type valueType = type.GetGenericArguments()[0];
        object? value = ruled is null ? null : type.GetProperty("Value")!.GetValue(ruled);
        object basis = ruled is null ? Elsewhere : type.GetProperty("Basis")!.GetValue(ruled)!;
        yield return ("value", Activator.CreateInstance(type, Another(valueType, value), basis));
        if (value is not null)
        {
            yield return ("place", Activator.CreateInstance(type, value, Elsewhere));
        }
    }

    private static IEnumerable<(string Path, object? Value)> OfDictionary(Type type, IDictionary dictionary)
    {
        Type[] types = type.GetGenericArguments();
        foreach (object key in dictionary.Keys)
        {
            yield return ($"{key}.removed", type.GetMethod("Remove", [types[0]])!.Invoke(dictionary, [key]));
            foreach ((string path, object? other) in Others(types[1], dictionary[key]))
            {
                yield return ($"{key}.{path}", type.GetMethod("SetItem", types)!.Invoke(dictionary, [key, other]));
            }
        }
    }

    private static IEnumerable<(string Path, object? Value)> OfSet(Type type, IEnumerable set)
    {
        foreach (object member in set)
        {
            yield return ($"{member}.removed", type.GetMethod("Remove", type.GetGenericArguments())!.Invoke(set, [member]));
        }
    }

    private static IEnumerable<(string Path, object? Value)> OfArray(Type type, IList members)
    {
        Type memberType = type.GetGenericArguments()[0];
        for (int i = 0; i < members.Count; i++)
        {
            yield return ($"{i}.removed", type.GetMethod("RemoveAt", [typeof(int)])!.Invoke(members, [i]));
            object member = members[i]!;
            IEnumerable<PropertyInfo> parameters = memberType.GetProperties().Where(property => property.CanWrite
                && (property.PropertyType == typeof(Citation) || property.PropertyType == typeof(bool)
                    || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Ruled<>))));
            foreach (PropertyInfo property in parameters)
            {
                foreach ((string path, object? other) in Others(property.PropertyType, property.GetValue(member)))
                {
                    object changed = With(member, property, other);
                    yield return (
                        $"{i}.{property.Name}.{path}", type.GetMethod("SetItem", [typeof(int), memberType])!.Invoke(members, [i, changed]));
                }
            }
        }
    }

    private static object Another(Type type, object? value) => Samples.TryGetValue(type, out object[]? samples)
        ? samples.First(sample => !Equals(sample, value))
        : type.IsEnum
        ? Enum.GetValues(type).Cast<object>().First(sample => !Equals(sample, value))
        : throw new NotSupportedException($"The mutations know no other {type}.");

    private static readonly Dictionary<Type, object[]> Samples = new()
    {
        [typeof(TimeLimit)] = [TimeLimit.CalendarDays(77)],
        [typeof(Share)] = [Share.AtLeast(7, 9)],
        [typeof(Threshold)] = [new Threshold(Share.AtLeast(7, 9), VoteBase.Voting)],
        [typeof(LimitFrom)] = [new LimitFrom(new LocalDate(2077, 7, 7), TimeLimit.CalendarDays(77))],
        [typeof(int)] = [777],
        [typeof(bool)] = [true, false],
        [typeof(Duration)] = [Duration.FromHours(77)],
        [typeof(LocalTime)] = [new LocalTime(7, 7)],
        [typeof(VotingHours)] = [new VotingHours(new LocalTime(1, 0), new LocalTime(2, 0))],
        [typeof(TieOutcome)] = [TieOutcome.RepeatElection, TieOutcome.RepeatVoting],
        [typeof(CandidateDocuments)] = [CandidateDocuments.Biography],
        [typeof(DayPeriod)] = [new DayPeriod(new LocalDate(2077, 7, 7), null)],
        [typeof(DatedShare)] = [new DatedShare(Share.AtLeast(7, 9), new LocalDate(2077, 7, 7))],
        [typeof(YearlyDay)] = [new YearlyDay(7, 7, 0)],
        [typeof(Role)] = [Roles.AppealBody],
        [typeof(ImmutableArray<Role>)] = [ImmutableArray.Create(Roles.AppealBody)],
        [typeof(AnchoredLimit)] = [new AnchoredLimit(TimeLimit.CalendarDays(77), HearingAnchor.Signing)],
        [typeof(ImmutableArray<DeclineGround>)] = [ImmutableArray.Create(DeclineGround.Other)],
        [typeof(ImmutableArray<MeetingFormat>)] = [ImmutableArray.Create(MeetingFormat.HallOnly)],
        [typeof(ImmutableArray<NotHeldReason>)] = [ImmutableArray.Create(NotHeldReason.Other)],
        [typeof(ImmutableHashSet<RepeatGround>)] = [ImmutableHashSet.Create(RepeatGround.NotHeld, RepeatGround.AppealGranted)],
        [typeof(ImmutableArray<SelfGov.Assemblies.Gatherings.AssemblySizeBand>)] =
            [ImmutableArray.Create(new SelfGov.Assemblies.Gatherings.AssemblySizeBand(77, null, 7, 9))],
        [typeof(ImmutableHashSet<SelfGov.Assemblies.SeparateGatherings.PlotKind>)] =
            [ImmutableHashSet.Create(SelfGov.Assemblies.SeparateGatherings.PlotKind.Street)],
    };
}
