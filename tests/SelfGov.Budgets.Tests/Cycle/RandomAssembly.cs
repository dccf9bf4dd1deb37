using System.Globalization;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Cycle;

/// <summary>
/// The assembly of a random story: every question is put to a meeting with a journal of its own, and only a proved decision is an
/// agreement.
/// </summary>
internal sealed class RandomAssembly(Locality unit, string edition)
{
    private const int Delegated = 20;
    private static readonly string[] Digits =
        [.. Enumerable.Range(1, 400).Select(number => number.ToString("x64", CultureInfo.InvariantCulture))];
    private int held;

    internal string LastMeeting => $"meeting-{held}";

    /// <summary>The agreement of a meeting of a day; null where the meeting had no quorum or voted the question down.</summary>
    internal EntryReference? Ask(Dice dice, AgendaItemKind kind, string digest, LocalDate day)
    {
        int present = dice.OneIn(12) ? dice.Below(Delegated / 2) : (Delegated / 2) + dice.Below((Delegated / 2) + 1);
        int inFavour = dice.OneIn(8) ? dice.Below(present + 1) : (present / 2) + 1 + dice.Below(Math.Max(1, present / 2));
        var clock = new FakeClock(Instant.MinValue);
        var meetings = new Cases<AssemblyMeeting>(MeetingLifecycle.Procedure, new InMemoryJournal(), clock);
        var meeting = new CaseId($"meeting-{++held}");
        bool Handle(ICommand<AssemblyMeeting> command, Role role) => Wait(meetings.HandleAsync(
            meeting, command, new Actor("somebody", role), null, CancellationToken.None)) is Decision<AssemblyMeeting>.Accepted;

        var hour = new LocalDateTime(day.Year, day.Month, day.Day, 9, 0);
        clock.Reset(hour.PlusDays(-15).InZoneLeniently(unit.Zone).ToInstant());
        Wait(meetings.OpenAsync(
            meeting, GivenMeeting.LawOf(edition).Id,
            new ConveneMeeting(unit, Delegated, [new ProposedItem(kind, new AgendaDocument("document", digest))]),
            new Actor("akim-1", Roles.UnitAkim), null, CancellationToken.None));
        Handle(new NotifyOfMeeting(new SittingNotice(hour, "House of culture")), Roles.UnitAkim);
        clock.Reset(hour.InZoneLeniently(unit.Zone).ToInstant());
        Handle(new RegisterMembers(present, true), Roles.AkimOffice);
        if (!Handle(new OpenMeeting(), Roles.UnitAkim))
        {
            return null;
        }

        Handle(new ElectMeetingPresidium("person-1", present, "person-2", present), Roles.Participants);
        Handle(new ApproveMeetingAgenda([1], present), Roles.Participants);
        Handle(new DecideMeetingItem(1, inFavour), Roles.SittingChair);
        EntryHash decision = Last(meetings, meeting);
        Handle(
            new SignMeetingProtocol(
                new SittingProtocol(
                    day, "House of culture", 900, present, true, "person-1", "person-2", true, Digits[held % Digits.Length])),
            Roles.SittingSecretary);
        EntryProof proof = Wait(meetings.ProveAsync(meeting, decision, CancellationToken.None));
        return AssemblyAgreements.Of(proof) is AgreementProof.Agreed ? KnownProofs.Add(proof) : null;
    }

    private static EntryHash Last(Cases<AssemblyMeeting> meetings, CaseId meeting)
    {
        return Wait(LastAsync());

        async ValueTask<EntryHash> LastAsync()
        {
            EntryHash last = default;
            await foreach (JournalEntry entry in meetings.HistoryAsync(meeting, CancellationToken.None))
            {
                last = entry.Hash;
            }

            return last;
        }
    }

    // The journal lies in memory: nothing is waited for.
    private static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();
}
