using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SelfGov.Cases;
using SelfGov.Contract;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Explanation;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov;

/// <summary>A command written by hand for an option whose data have to agree in ways that chance does not find.</summary>
/// <param name="Command">The command.</param>
/// <param name="Why">What chance does not find.</param>
/// <param name="Make">Commands for a case at a local time, of which one is to be accepted.</param>
internal sealed record Witness<TCase>(Type Command, string Why, Func<TCase, LocalDateTime, IEnumerable<ICommand<TCase>>> Make)
    where TCase : Case;

/// <summary>What was found of open options, whatever the kind of case.</summary>
internal abstract class OpenOptions
{
    /// <summary>How often each command was taken.</summary>
    internal Dictionary<Type, int> Taken { get; } = [];

    /// <summary>How many drafts the hardest option of a command took.</summary>
    internal Dictionary<Type, int> Hardest { get; } = [];

    /// <summary>What stood open and could not be taken.</summary>
    internal List<string> Found { get; } = [];

    /// <summary>The duties that were owed after the command that does them had been accepted.</summary>
    internal SortedSet<string> StillOwed { get; } = new(StringComparer.Ordinal);

    internal void AssertAllCanBeTaken()
    {
        Assert.True(StillOwed.Count == 0, string.Join(Environment.NewLine, StillOwed));
        Assert.True(
            Found.Count == 0,
            $"{Found.Count} open options cannot be taken:{Environment.NewLine}{string.Join(Environment.NewLine, Found.Take(20))}");
        Assert.NotEmpty(Taken);
    }
}

/// <summary>
/// Holds the options of a procedure to their word: what stands open is accepted for some of 200 drafts of its data, or for a witness.
/// </summary>
/// <remarks>The drafts follow the refusals: the field that is refused is mended first. The same cases, the same drafts.</remarks>
internal sealed class OpenOptions<TCase>(Procedure<TCase> procedure, int times, params ImmutableArray<Witness<TCase>> witnesses)
    : OpenOptions
    where TCase : Case
{
    private const int Tries = 200;

    // So many drafts grow out of one another; what corrects a record soon leaves it.
    private const int Restart = 20;
    private const int RestartOfCorrection = 6;

    // The first visits of a state, and some of the later ones.
    private const int EachOf = 6;
    private const int OneOf = 5;

    private readonly Dictionary<(EditionId, string State, Type, Role), int> seen = [];
    private readonly Dictionary<(EditionId, string State), int> visited = [];
    private uint looks;

    /// <summary>Commands that are not tried; the test says why.</summary>
    internal ImmutableArray<Type> LeftOut { get; init; } = [];

    /// <summary>Tries what stands open in a case.</summary>
    internal void Look(
        Lifecycle<TCase> lifecycle, TCase current, IReadOnlyList<Fact<TCase>> facts, Instant now, EntryProofs proofs)
    {
        string state = lifecycle.StateNameOf(current);
        int visits = visited[(lifecycle.Edition, state)] = visited.GetValueOrDefault((lifecycle.Edition, state)) + 1;
        if ((visits > EachOf && visits % OneOf != 0) || lifecycle.Due(current, now).Facts.Length > 0)
        {
            return;
        }

        looks++;
        StillOwed.UnionWith(DutiesDone.Back(lifecycle, current.Id, facts));
        var attempts = new Lazy<Attempts>(() => new(procedure, lifecycle, current, facts, now, proofs, new Dice(looks), StillOwed));

        // Who holds every role sees what the first of them sees that a command is for: one question spares many.
        Role[] all = [.. lifecycle.Map.Commands.SelectMany(command => command.Roles).Distinct()];
        Role[] turned = [.. all[(int)(looks % all.Length)..], .. all[..(int)(looks % all.Length)]];
        Role[] asking =
        [
            .. lifecycle.Options(current, new Actor("somebody", turned), now)
                .Where(option => option.IsOpen).SelectMany(option => option.Roles.Where(role => IsNew(option.Command, role))).Distinct(),
        ];
        foreach (Role role in asking)
        {
            IEnumerable<Option> fresh = lifecycle.Options(current, new Actor("somebody", role), now)
                .Where(option => option.IsOpen && IsNew(option.Command, role));
            foreach (Option option in fresh.GroupBy(option => option.Command).SelectMany(options => options.Take(2)))
            {
                (int tries, string wrong) = Take(attempts.Value, option, role);
                var key = (lifecycle.Edition, state, option.Command, role);
                seen[key] = seen.GetValueOrDefault(key) + 1;
                if (tries > 0)
                {
                    Taken[option.Command] = Taken.GetValueOrDefault(option.Command) + 1;
                    Hardest[option.Command] = Math.Max(Hardest.GetValueOrDefault(option.Command), tries);
                }
                else
                {
                    Found.Add(wrong);
                }
            }
        }

        bool IsNew(Type command, Role role) =>
            !LeftOut.Contains(command) && seen.GetValueOrDefault((lifecycle.Edition, state, command, role)) < times;
    }

    private (int Tries, string Wrong) Take(Attempts attempts, Option option, Role role)
    {
        foreach (Witness<TCase> witness in witnesses.Where(witness => witness.Command == option.Command))
        {
            if (attempts.Accepts(witness, role))
            {
                return (1, string.Empty);
            }
        }

        return attempts.Take(option, role);
    }

    private sealed record Draft(JsonObject Data, string Actor);

    private sealed class Attempts
    {
        private readonly Procedure<TCase> procedure;
        private readonly Lifecycle<TCase> lifecycle;
        private readonly TCase current;
        private readonly Instant now;
        private readonly EntryProofs proofs;
        private readonly Dice dice;
        private readonly ValuePool pool = new();
        private readonly Drafts drafts;
        private readonly string[] people;
        private readonly SortedSet<string> stillOwed;

        internal Attempts(
            Procedure<TCase> procedure, Lifecycle<TCase> lifecycle, TCase current, IReadOnlyList<Fact<TCase>> facts, Instant now,
            EntryProofs proofs, Dice dice, SortedSet<string> stillOwed)
        {
            (this.procedure, this.lifecycle, this.current, this.now, this.proofs, this.dice) =
                (procedure, lifecycle, current, now, proofs, dice);
            this.stillOwed = stillOwed;
            drafts = new(pool, Local.Date, dice);
            foreach (Fact<TCase> fact in facts.TakeLast(150))
            {
                WrittenFact written = procedure.Facts.Write(fact);
                foreach (string json in new[] { written.Payload, written.Personal }.OfType<string>())
                {
                    pool.Add(written.Name, JsonNode.Parse(json));
                }
            }

            // What no case says by itself: the digest of a document, the kind of another case.
            pool.Add("digest", "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b");
            pool.Add("kind", "akim-election");
            pool.Add("kind", "indirect-akim-election");
            pool.Add("data", JsonNode.Parse(procedure.Documents.OfCase(new CaseView<TCase>(current, lifecycle, now), true))!["data"]);
            foreach (Deadline deadline in lifecycle.Deadlines(current))
            {
                LocalDateTime at = deadline.At.InZone(current.Zone).LocalDateTime;
                pool.AddText(LocalDatePattern.Iso.Format(at.Date));
                pool.AddText(LocalDateTimePattern.ExtendedIso.Format(at));
            }

            people = ["somebody", .. pool.OfForm("text").Select(text => text.GetValue<string>())
                .Where(IsName).Distinct()];
        }

        private LocalDateTime Local => now.InZone(current.Zone).LocalDateTime;

        internal bool Accepts(Witness<TCase> witness, Role role) =>
            witness.Make(current, Local).Any(command => Decide(command, new Actor("somebody", role)).IsAccepted);

        internal (int Tries, string Wrong) Take(Option option, Role role)
        {
            string name = procedure.Commands.Find(option.Command)!.Name;
            ValueShape shape = procedure.Contract.ShapeOf(name);
            Draft plain = new((JsonObject)drafts.Plain(shape)!, "somebody");
            SetPart(shape, plain.Data, option.Part);
            Draft best = plain;
            ImmutableArray<Refusal> wrong = Try(name, best, role);
            (Draft Draft, ImmutableArray<Refusal> Wrong) nearest = (best, wrong);
            Func<ImmutableArray<Refusal>, int> weight = Count;
            string[] order = [.. lifecycle.Map.Commands.Single(command => command.Type == option.Command).Rules.Select(rule => rule.Code)];
            var refusedBy = new Dictionary<string, int>(StringComparer.Ordinal);
            bool isCorrection = typeof(ICorrection).IsAssignableFrom(option.Command);
            int restart = isCorrection ? RestartOfCorrection : Restart;
            for (int tries = 1; tries <= Tries; tries++)
            {
                if (wrong.IsEmpty)
                {
                    return (tries, string.Empty);
                }

                if (tries % restart == 0)
                {
                    int turn = tries / restart;
                    weight = turn % 2 == 0 ? Count : Place;
                    JsonObject data = isCorrection || turn % 3 == 0 ? drafts.Aligned(shape)
                        : turn % 3 == 1 ? drafts.WithOne(shape, turn / 3)
                        : drafts.Sketched(shape);
                    best = new(data, Somebody(data));
                    SetPart(shape, best.Data, option.Part);
                    wrong = Try(name, best, role);
                    continue;
                }

                foreach (Refusal refusal in wrong)
                {
                    pool.Learn(refusal);
                }

                Draft next = Mended(shape, best, wrong);
                SetPart(shape, next.Data, option.Part);
                ImmutableArray<Refusal> left = Try(name, next, role);
                if (weight(left) <= weight(wrong) || (IsProgress(wrong, left) && dice.OneIn(3)))
                {
                    (best, wrong) = (next, left);
                }

                string codes = string.Join('+', left.Select(refusal => refusal.Code).Distinct());
                refusedBy[codes] = refusedBy.GetValueOrDefault(codes) + 1;
                if (Count(left) < Count(nearest.Wrong))
                {
                    nearest = (next, left);
                }
            }

            return wrong.IsEmpty ? (Tries, string.Empty) : (0, Said(option, role, nearest.Draft, nearest.Wrong, refusedBy));

            // A rule says nothing of data that an earlier one refuses: the later the first refusal, the nearer.
            int Place(ImmutableArray<Refusal> wrong) => wrong.IsEmpty ? 0
                : wrong.Any(refusal => refusal.Kind != RefusalKind.Rule) ? 10_000
                : wrong.Max(refusal => order.Length - Array.IndexOf(order, refusal.Code)) * 20 + wrong.Length;
        }

        private static int Count(ImmutableArray<Refusal> wrong) => wrong.Sum(refusal => refusal.Kind == RefusalKind.Rule ? 1 : 100);

        // What is mended may let rules speak that were silent before.
        private static bool IsProgress(ImmutableArray<Refusal> wrong, ImmutableArray<Refusal> left) =>
            left.All(refusal => refusal.Kind == RefusalKind.Rule)
            && wrong.Any(refusal => left.All(other => other.Code != refusal.Code));

        // What the contract does not take is refused here as the engine would refuse it.
        private ImmutableArray<Refusal> Try(string name, Draft draft, Role role)
        {
            byte[] data = Encoding.UTF8.GetBytes(draft.Data.ToJsonString());
            if (!procedure.Contract.TryRead(name, data, out ICommand<TCase>? command, out var errors))
            {
                return
                [
                    .. errors.Select(error => new Refusal(
                        RefusalKind.Data, $"contract.{error.Kind}", error.Text, lifecycle.Map.Commands[0].Basis, null, null, null)
                    {
                        Field = procedure.Contract.ShapeOf(name).Fields.FirstOrDefault(
                            field => field.Name == error.Pointer.TrimStart('/').Split('/')[0])?.Property,
                    }),
                ];
            }

            return Decide(command, new Actor(draft.Actor, role)) is Decision<TCase>.Refused refused ? refused.Refusals : [];
        }

        private Decision<TCase> Decide(ICommand<TCase> command, Actor actor)
        {
            Decision<TCase> decision = lifecycle.Decide(current, command, new Context(now, actor) { Proofs = proofs });
            if (decision is Decision<TCase>.Accepted accepted)
            {
                stillOwed.UnionWith(DutiesDone.Left(lifecycle, current, command, accepted.Next));
            }

            return decision;
        }

        private Draft Mended(ValueShape shape, Draft draft, ImmutableArray<Refusal> wrong)
        {
            var data = draft.Data.DeepClone().AsObject();
            string actor = draft.Actor;
            for (int changes = dice.Of(1, 1, 1, 2, 3); changes > 0; changes--)
            {
                Refusal refusal = wrong[dice.Below(wrong.Length)];
                FieldShape? field = dice.OneIn(5) ? null : shape.Fields.FirstOrDefault(each => each.Property == refusal.Field);
                if (shape.Fields.Length == 0 || dice.OneIn(field is null ? 4 : 8))
                {
                    actor = Somebody(data);
                    continue;
                }

                bool isNamed = field is not null;
                field ??= shape.Fields[dice.Below(shape.Fields.Length)];
                data[field.Name] = isNamed && drafts.Listed(field.Value, refusal) is { } listed && dice.OneIn(3) ? listed
                    : isNamed && dice.OneIn(3) && drafts.Balance(data[field.Name], refusal) is { } balanced ? balanced
                    : isNamed && dice.OneIn(3) && drafts.Choose(field.Value, data[field.Name], refusal) is { } chosen ? chosen
                    : isNamed && refusal.Expectation is { } expectation && !dice.OneIn(3)
                        && drafts.Meet(field.Value, data[field.Name], expectation) is { } met ? met
                    : drafts.Draw(field, data[field.Name]);
            }

            return new(data, actor);
        }

        // Who acts is often one whom the command names.
        private string Somebody(JsonObject data) =>
            Texts(data).ToArray() is { Length: > 0 } named && dice.OneIn(2) ? dice.Of<string>(named) : dice.Of<string>(people);

        private static IEnumerable<string> Texts(JsonNode? node) => node switch
        {
            JsonObject record => record.SelectMany(each => Texts(each.Value)),
            JsonArray list => list.SelectMany(Texts),
            JsonValue value when value.GetValueKind() == JsonValueKind.String && IsName(value.GetValue<string>()) =>
                [value.GetValue<string>()],
            _ => [],
        };

        private static bool IsName(string text) => text.Trim().Length > 0 && text.Length <= 60 && !text.Any(char.IsControl);

        private static void SetPart(ValueShape shape, JsonObject data, string? part)
        {
            if (part is null)
            {
                return;
            }

            foreach (FieldShape field in shape.Fields.Where(field => field.IsPartKey))
            {
                data[field.Name] = Key(field.Value, part);
            }
        }

        private static JsonNode? Key(ValueShape shape, string part) => shape.Kind switch
        {
            ValueKind.Whole => JsonNode.Parse(part),
            ValueKind.Object => new JsonObject { [shape.Fields[0].Name] = Key(shape.Fields[0].Value, part) },
            _ => part,
        };

        private string Said(
            Option option, Role role, Draft draft, ImmutableArray<Refusal> wrong, Dictionary<string, int> refusedBy) =>
            $"{lifecycle.Kind} {lifecycle.Edition}, {lifecycle.StateNameOf(current)}: {option.Command.Name} by {role}"
            + $"{(option.Part is null ? string.Empty : $" of part {option.Part}")} at {Local}: "
            + string.Join("; ", wrong.Select(refusal => $"{refusal.Code}: {refusal.Explain(Language.English)}"))
            + $" {draft.Actor}: {draft.Data.ToJsonString()}; the drafts were refused by "
            + string.Join(", ", refusedBy.OrderByDescending(each => each.Value).Take(6).Select(each => $"{each.Key} {each.Value}"));
    }
}
