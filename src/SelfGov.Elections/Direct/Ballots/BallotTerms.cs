using SelfGov.Law;
using SelfGov.Law.Changes;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Direct.Ballots;

/// <summary>What the act says of ballots, certificates and the posting of protocols, in all editions of the direct election.</summary>
/// <remarks>Immutable.</remarks>
public sealed record BallotTerms
{
    /// <summary>As articles 37, 43, 46 and 113-5 have it since 2021.</summary>
    internal static readonly BallotTerms Since2021 = new()
    {
        Text = ElectionsAct.At("37", 1),
        Change = ElectionsAct.At("37", "1-1"),
        Languages = ElectionsAct.At("37", 2),
        Reserve = new(Share.AtLeast(1, 100), ElectionsAct.At("37", 2)),
        DeliveryOpens = new(TimeLimit.CalendarDays(3).Before(), ElectionsAct.At("37", 3)),
        Delivered = new(TimeLimit.CalendarDays(1).Before(), ElectionsAct.At("37", 3)),
        ProtocolPosted = new(TimeLimit.CalendarDays(2), ElectionsAct.At("43", 8)),
        CandidateCertificate = ElectionsAct.At("113-5", 10),
        AkimCertificate = ElectionsAct.At("46", 3, 2),
    };

    /// <summary>Who is on the ballot, in which order, and the line "Against all".</summary>
    public required Citation Text { get; init; }

    /// <summary>How the text is changed when a candidate is gone.</summary>
    public required Citation Change { get; init; }

    /// <summary>The languages of the ballot.</summary>
    public required Citation Languages { get; init; }

    /// <summary>The share of voters for whom ballots are printed in reserve.</summary>
    public required Ruled<Share> Reserve { get; init; }

    /// <summary>The first day of delivery to the precincts, before election day; calendar days.</summary>
    public required Ruled<TimeLimit> DeliveryOpens { get; init; }

    /// <summary>The last day of delivery, before election day; calendar days.</summary>
    public required Ruled<TimeLimit> Delivered { get; init; }

    /// <summary>How long the copy of the precinct's protocol stays posted; calendar days.</summary>
    public required Ruled<TimeLimit> ProtocolPosted { get; init; }

    /// <summary>Where a registered candidate is given a certificate.</summary>
    public required Citation CandidateCertificate { get; init; }

    /// <summary>Where the akim is given a certificate.</summary>
    public required Citation AkimCertificate { get; init; }

    internal void List(ParameterList list) => list
        .Add("ballot.text", new("бюллетень мәтіні", "текст бюллетеня", "text of the ballot"), Text)
        .Add("ballot.change", new("бюллетеньге өзгеріс енгізу", "изменение бюллетеня", "change of the ballot"), Change)
        .Add("ballot.languages", new("бюллетень тілдері", "языки бюллетеня", "languages of the ballot"), Languages)
        .Add("ballot.reserve", new("бюллетеньдер резерві", "резерв бюллетеней", "ballots in reserve"), Reserve)
        .Add("ballot.delivery-opens", new(
            "бюллетеньдерді жеткізудің басталуы", "начало доставки бюллетеней", "delivery of ballots opens"), DeliveryOpens)
        .Add("ballot.delivered", new("бюллетеньдерді жеткізу", "доставка бюллетеней", "delivery of ballots"), Delivered)
        .Add("protocol.posted", new("хаттама көшірмесін ілу", "вывешивание копии протокола", "copy of the protocol posted"), ProtocolPosted)
        .Add("certificate.candidate", new("кандидат куәлігі", "удостоверение кандидата", "certificate of a candidate"),
            CandidateCertificate)
        .Add("certificate.akim", new("әкім куәлігі", "удостоверение акима", "certificate of the akim"), AkimCertificate);

    /// <summary>The ballots for so many voters, the reserve rounded up.</summary>
    internal long For(long voters) => voters < 1 ? 0 : voters + Reserve.Value.Of(voters);
}
