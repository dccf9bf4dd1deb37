using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Elections.Accreditations.GivenAccreditation;

namespace SelfGov.Elections.Accreditations;

/// <summary>Article 20(8): one of each sender at once, three of a television channel since 2023.</summary>
public sealed class PresenceTests
{
    [Fact]
    public void One_of_a_candidate_and_one_of_a_party_are_present_at_once()
    {
        Story<ElectionAccreditation> story = Open().Accepts(Trusted("t1"), Commission).Accepts(Trusted("t2"), Commission)
            .Accepts(Trusted("t3", "boris"), Commission).Accepts(Observer("o1"), OfPrecinct).Accepts(Observer("o2"), OfPrecinct)
            .Until("2026-10-11T07:00:00")
            .Accepts(new AdmitPerson("t1", 1), OfPrecinct).Accepts(new AdmitPerson("t3", 1), OfPrecinct)
            .Accepts(new AdmitPerson("o1", 1), OfPrecinct);
        Assert.Equal("at most 1", story.RefusedBy(new AdmitPerson("t2", 1), OfPrecinct, "presence.number").Expected!.English);
        story.RefusedBy(new AdmitPerson("o2", 1), OfPrecinct, "presence.number");
        story.RefusedBy(new AdmitPerson("t2", 2), OfPrecinct, "presence.precinct");
        story.Accepts(new RecordLeaving("t1"), OfPrecinct).Accepts(new AdmitPerson("t2", 1), OfPrecinct);
        story.ReplaysToItself();
    }

    [Theory]
    [InlineData("EA1", 1)]
    [InlineData("EA2", 3)]
    [InlineData("EA3", 3)]
    [InlineData("EA4", 3)]
    public void Three_of_a_television_channel_since_2023(string edition, int most)
    {
        Story<ElectionAccreditation> story = Open(edition);
        for (int number = 1; number <= 4; number++)
        {
            story.Accepts(Medium($"j{number}", isTelevision: true, "channel"), OfPrecinct);
        }

        story.Until("2026-10-11T07:00:00");
        for (int number = 1; number <= most; number++)
        {
            story.Accepts(new AdmitPerson($"j{number}", 1), OfPrecinct);
        }

        story.RefusedBy(new AdmitPerson($"j{most + 1}", 1), OfPrecinct, "presence.number");
    }

    [Fact]
    public void Foreign_observers_are_not_counted_and_go_anywhere()
    {
        Story<ElectionAccreditation> story = Open();
        for (int number = 1; number <= 4; number++)
        {
            story.Accepts(Foreign($"f{number}"), Central);
        }

        story.Until("2026-10-11T07:00:00");
        for (int number = 1; number <= 4; number++)
        {
            story.Accepts(new AdmitPerson($"f{number}", 5), OfPrecinct);
        }

        story.ReplaysToItself();
    }

    [Fact]
    public void They_are_present_from_election_day_to_the_end_of_the_count()
    {
        Story<ElectionAccreditation> story = Open().Accepts(Observer("o1"), OfPrecinct).Until("2026-10-10T23:59:59");
        story.RefusedBy(new AdmitPerson("o1", 1), OfPrecinct, "presence.opens");
        story.Until("2026-10-12T07:00:00").Accepts(new AdmitPerson("o1", 1), OfPrecinct).Accepts(new RecordLeaving("o1"), OfPrecinct);
        story.Until("2026-10-13T00:00:00").RefusedBy(new AdmitPerson("o1", 1), OfPrecinct, "presence.closes");
    }

    [Fact]
    public void Who_breaches_the_law_is_removed_and_does_not_come_back()
    {
        Story<ElectionAccreditation> story = Open().Accepts(Observer("o1"), OfPrecinct).Until("2026-10-11T07:00:00")
            .Accepts(new AdmitPerson("o1", 1), OfPrecinct);
        Assert.Equal("39(2)", story.RefusedBy(new RemovePerson("o1", " "), OfPrecinct, "removal.breach").Basis.Place);
        story.Accepts(new RemovePerson("o1", "Campaigned"), OfPrecinct).RefusedBy(new AdmitPerson("o1", 1), OfPrecinct, "part.state");
        story.ReplaysToItself();
    }

    [Fact]
    public void Each_status_ends_in_its_own_way()
    {
        Story<ElectionAccreditation> story = Open().Accepts(Trusted("t1"), Commission).Accepts(Observer("o1"), OfPrecinct)
            .Accepts(Foreign("f1"), Central);
        story.RefusedBy(new CancelObserver("t1", "Breach"), Commission, "person.kind");
        story.RefusedBy(new RecallForeignObserver("o1", false), Central, "person.kind");
        story.RefusedBy(new ReleaseTrustedPerson("o1", TrustedPersonEnd.Breach), Commission, "person.kind");
        story.RefusedBy(new CancelObserver("o1", ""), Commission, "cancellation.breach");
        story.RefusedBy(new ReleaseTrustedPerson("t1", (TrustedPersonEnd)9), Commission, "release.reason");
        story.RefusedBy(
            new ReleaseTrustedPerson("t1", TrustedPersonEnd.CandidateDecision), new Actor("boris", Roles.Candidate), "release.own");
        story.RefusedBy(
            new ReleaseTrustedPerson("t1", TrustedPersonEnd.Breach), new Actor("anna", Roles.Candidate), "release.own");
        story.Accepts(new ReleaseTrustedPerson("t1", TrustedPersonEnd.CandidateDecision), new Actor("anna", Roles.Candidate));
        story.Accepts(new CancelObserver("o1", "Breach"), OfPrecinct).Accepts(new RecallForeignObserver("f1", false), Central);
        Assert.All(story.Case.Attendees, each => Assert.Equal(AttendeeState.Ended, each.State));
        story.ReplaysToItself();
    }

    [Fact]
    public void Every_status_ends_with_the_campaign()
    {
        Story<ElectionAccreditation> story = Open().Accepts(Trusted("t1"), Commission).Until("2026-10-11T23:59:59");
        story.RefusedBy(new CloseAccreditation(), Commission, "campaign.ends");
        story.Until("2026-10-12T00:00:00").Accepts(new CloseAccreditation(), Commission).Stands(AccreditationState.Closed);
        Assert.False(story.Case.Find("t1")!.IsIn);
        story.ReplaysToItself();
    }

    [Fact]
    public void Names_and_breaches_are_personal_data() => Assert.Equal(
        [
            "foreign-observer-accredited.name", "media-representative-registered.name", "observer-cancelled.breach",
            "observer-registered.name", "person-removed.breach", "trusted-person-registered.name",
        ],
        AccreditationLifecycle.Procedure.Facts.PersonalData.Select(each => $"{each.FactName}.{each.Property}")
            .Order(StringComparer.Ordinal));
}
