using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using SelfGov.Law;
using SelfGov.Petitions.Library;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

public class RandomPetitionTests
{
    private static readonly Actor[] Actors =
        [Village.Aigul, Village.Resident("boris"), Village.Resident("chingiz"), Village.Librarian, Village.Librarian, Village.Council];

    private static readonly double[] Days = [0, 0, 0.1, 1, 4, 12, 31];

    private static readonly Gen<ICommand<LibraryPetition>> Command = Gen.Select(Gen.Int[0, 11], Gen.Int[1, 5], Gen.Bool, Choose);

    // Chance alone rarely gathers three confirmed signatures; most stories go some way along this one first.
    private static readonly (ICommand<LibraryPetition> Command, Actor Actor, double Days, bool Advances)[] Beginning =
    [
        (new PublishPetition("Open on Sundays"), Village.Aigul, 0, true),
        (new SignPetition(), Actors[0], 0, true),
        (new SignPetition(), Actors[1], 0.1, true),
        (new SignPetition(), Actors[2], 0, true),
        (new CheckSignature(1, true), Village.Librarian, 1, true),
        (new CheckSignature(2, true), Village.Librarian, 0, true),
        (new CheckSignature(3, true), Village.Librarian, 0, true),
        (new HandOverSignatures(), Village.Aigul, 10, true),
    ];

    private static readonly Gen<(ICommand<LibraryPetition> Command, Actor Actor, double Days, bool Advances)[]> Commands = Gen.Select(
        Gen.Int[0, Beginning.Length],
        Gen.Select(
            Command,
            Gen.Int[0, Actors.Length - 1].Select(index => Actors[index]),
            Gen.Int[0, Days.Length - 1].Select(index => Days[index]),
            Gen.Int[0, 9].Select(dice => dice > 0)).Array[1, 40],
        (length, random) => Beginning[..length].Concat(random).ToArray());

    [Xunit.Fact]
    public void Options_agree_with_decisions_in_every_case_for_every_command_actor_and_moment() => Run((petition, command, actor, now) =>
    {
        Decision<LibraryPetition> decision = Village.Lifecycle.Decide(petition, command, new Context(now, actor));
        string? part = command switch
        {
            CheckSignature check => $"{check.Number}",
            WithdrawSignature withdraw => $"{withdraw.Number}",
            _ => null,
        };
        Option? option = Village.Lifecycle.Options(petition, actor, now)
            .SingleOrDefault(option => option.Command == command.GetType() && option.Part == part);
        if (decision is Decision<LibraryPetition>.Refused refused)
        {
            Assert.NotEmpty(refused.Refusals);
            Assert.Superset(Conditions(option?.Reasons ?? []), Conditions(refused.Refusals));
            Assert.All(refused.Refusals, refusal => Assert.True(refusal.Earliest is null || refusal.Earliest >= now));
        }
        else
        {
            Assert.True(option?.IsOpen);
        }
    });

    [Xunit.Fact]
    public void Every_condition_of_a_closed_option_refuses_the_command_whatever_its_data() => Run((petition, command, actor, now) =>
    {
        foreach (Option option in Village.Lifecycle.Options(petition, actor, now)
            .Where(option => !option.IsOpen && option.Command == typeof(CheckSignature)))
        {
            int number = int.Parse(option.Part!, System.Globalization.CultureInfo.InvariantCulture);
            foreach (bool isGenuine in new[] { true, false })
            {
                Decision<LibraryPetition> decision =
                    Village.Lifecycle.Decide(petition, new CheckSignature(number, isGenuine), new Context(now, actor));
                Assert.Superset(
                    Conditions(option.Reasons), Conditions(Assert.IsType<Decision<LibraryPetition>.Refused>(decision).Refusals));
            }
        }
    });

    [Xunit.Fact]
    public void No_sequence_of_commands_and_moments_leads_to_an_undefined_state_or_skips_a_version() =>
        Run((petition, command, actor, now) =>
    {
        LibraryPetition before = petition with { };
        Decision<LibraryPetition> decision = Village.Lifecycle.Decide(petition, command, new Context(now, actor));

        Assert.Equal(before, petition);
        if (decision is Decision<LibraryPetition>.Accepted accepted)
        {
            Assert.True(Enum.IsDefined(accepted.Next.State));
            Assert.NotEqual(PetitionState.Open, accepted.Next.State);
            Assert.Equal(petition.Version + accepted.Facts.Length, accepted.Next.Version);
            Assert.Equal(accepted.Next.Signatures.Confirmed,
                accepted.Next.Signatures.All.Count(signature => signature.State == SignatureState.Confirmed));
        }
    });

    [Xunit.Fact]
    public void The_random_petitions_of_these_tests_come_to_stand_in_every_state_but_the_superstate()
    {
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<PetitionState, bool>();

        // Few walks are declined: with as many as the other tests try, two runs in five would meet none.
        Run((petition, _, _, _) => seen[petition.State] = true, tries: 5_000);

        Assert.Equal(Enum.GetValues<PetitionState>().Except([PetitionState.Open]), seen.Keys.Order());
    }

    [Xunit.Fact]
    public void The_replay_of_the_facts_equals_the_live_case() => Commands.Sample(
        commands =>
        {
            (LibraryPetition live, List<Fact<LibraryPetition>> facts) = Live(commands, (_, _, _, _) => { });

            Assert.Equal(live, Village.Lifecycle.Replay(Village.Id, facts));
            Assert.Equal(facts.Count, live.Version);
        },
        iter: TestSize.Of(250, full: 1000));

    [Xunit.Fact]
    public void Advancing_in_any_steps_ends_where_one_jump_ends() => Gen.Select(Commands, Gen.Int[1, 30].Array[1, 12]).Sample(
        (commands, steps) =>
        {
            (LibraryPetition live, _) = Live(commands, (_, _, _, _) => { });
            Instant now = live.PublishedAt ?? Village.Start;
            LibraryPetition stepped = live;
            foreach (int days in steps)
            {
                now += Duration.FromDays(days);
                stepped = Village.Lifecycle.Advance(stepped, now);
            }

            Assert.Equal(Village.Lifecycle.Advance(live, now), stepped);
        },
        iter: TestSize.Of(250, full: 1000));

    [Xunit.Fact]
    public void One_lifecycle_shared_by_threads_answers_as_it_answers_one() => Commands.Array[16].Sample(
        stories =>
        {
            LibraryPetition[] alone = [.. stories.Select(story => Live(story, (_, _, _, _) => { }).Petition)];
            LibraryPetition[] together =
                [.. stories.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(story => Live(story, Ask).Petition)];

            Assert.Equal(alone, together);
        },
        iter: 30,
        threads: 1);

    private static void Ask(LibraryPetition petition, ICommand<LibraryPetition> command, Actor actor, Instant now)
    {
        Village.Lifecycle.Options(petition, actor, now);
        Village.Lifecycle.Deadlines(petition);
    }

    private static void Run(Action<LibraryPetition, ICommand<LibraryPetition>, Actor, Instant> check, int? tries = null) =>
        Commands.Sample(commands => { Live(commands, check); }, iter: tries ?? TestSize.Of(250, full: 1000));

    private static (LibraryPetition Petition, List<Fact<LibraryPetition>> Facts) Live(
        (ICommand<LibraryPetition> Command, Actor Actor, double Days, bool Advances)[] commands,
        Action<LibraryPetition, ICommand<LibraryPetition>, Actor, Instant> check)
    {
        LibraryPetition petition = Village.Lifecycle.Begin(Village.Id);
        var facts = new List<Fact<LibraryPetition>>();
        Instant now = Village.Start;
        foreach ((ICommand<LibraryPetition> command, Actor actor, double days, bool advances) in commands)
        {
            now += Duration.FromDays(days);
            if (advances)
            {
                facts.AddRange(Village.Lifecycle.Due(petition, now).Facts);
                petition = Village.Lifecycle.Advance(petition, now);
            }

            check(petition, command, actor, now);
            if (Village.Lifecycle.Decide(petition, command, new Context(now, actor)) is Decision<LibraryPetition>.Accepted accepted)
            {
                facts.AddRange(accepted.Facts);
                petition = accepted.Next;
            }
        }

        return (petition, facts);
    }

    private static ICommand<LibraryPetition> Choose(int kind, int number, bool choice) => kind switch
    {
        0 or 1 => new PublishPetition(choice || number > 1 ? "Open on Sundays" : " "),
        2 or 3 or 4 => new SignPetition(),
        5 or 6 => new CheckSignature(number, choice || number > 1),
        7 => new WithdrawSignature(number),
        8 => choice ? new PauseCollection(number > 1 ? "Repairs" : string.Empty) : new ResumeCollection(),
        9 => new HandOverSignatures(),
        10 => number > 3 ? new WithdrawPetition() : new ResumeCollection(),
        _ => new AnswerPetition(choice, number > 2 ? "No money" : string.Empty),
    };

    private static HashSet<(string, Words?, Words?, Instant?)> Conditions(ImmutableArray<Refusal> refusals) =>
        [.. refusals.Select(refusal => (refusal.Code, refusal.Expected, refusal.Found, refusal.Earliest))];
}
