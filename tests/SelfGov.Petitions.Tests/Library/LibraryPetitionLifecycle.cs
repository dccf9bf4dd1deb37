using NodaTime;
using SelfGov.Cases;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Petitions.Library.PetitionState;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Petitions.Library;

/// <summary>A petition to the village library, from its draft to the council's answer.</summary>
public sealed class LibraryPetitionLifecycle
{
    // <snippet:procedure>
    public const string Kind = "library-petition";

    /// <summary>The procedure as a host adds it. The edition in force on the day of publication governs.</summary>
    public static readonly Procedure<LibraryPetition, LibraryRules> Procedure = new(
        Kind,
        LibraryEditions.All,
        (rules, _) => Under(rules),
        PetitionJson.Default.PetitionFact,
        PetitionJson.Default.PetitionCommand,
        (opening, now) => opening is PublishPetition ? now.InZone(LibraryPetition.Almaty).Date : null);
    // </snippet>

    private readonly LibraryRules rules;
    private readonly LifecycleDefinition<LibraryPetition, PetitionState> petition;
    private readonly Limit<LibraryPetition> collectionCloses;

    private LibraryPetitionLifecycle(LibraryRules rules)
    {
        this.rules = rules;
        petition = new(Procedure, rules.Edition, id => new LibraryPetition(id, rules));
        collectionCloses = new(
            "collection.closes", new("жинаудың аяқталуы", "конец сбора", "the close of the collection"), rules.Collection.Basis,
            current => current.PublishedAt + rules.Collection.Value);
    }

    // <snippet:build>
    /// <summary>The procedure under one edition of the rules.</summary>
    public static Lifecycle<LibraryPetition, PetitionState> Under(LibraryRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var lifecycle = new LibraryPetitionLifecycle(rules);
        lifecycle.petition.Topology(Draft, Configure);
        lifecycle.petition.Name(States);
        lifecycle.Collection();
        lifecycle.Signatures();
        lifecycle.Answer();
        return lifecycle.petition.Build();
    }
    // </snippet>

    // <snippet:names>
    private static StateText<PetitionState>[] States =>
    [
        new(Draft, new("жоба", "проект", "draft"), LibraryRules.Act.At("2")),
        new(Open, new("ашық", "открыто", "open"), LibraryRules.Act.At("3")),
        new(Collecting, new("қол жинау", "сбор подписей", "collecting signatures"), LibraryRules.Act.At("3", 1)),
        new(Paused, new("тоқтата тұрылған", "приостановлено", "paused"), LibraryRules.Act.At("3", 4)),
        new(UnderReview, new("қаралуда", "на рассмотрении", "under review"), LibraryRules.Act.At("6", 1)),
        new(Granted, new("қанағаттандырылды", "удовлетворено", "granted"), LibraryRules.Act.At("6", 2), IsFinal: true),
        new(Declined, new("бас тартылды", "отклонено", "declined"), LibraryRules.Act.At("6", 2), IsFinal: true),
        new(Withdrawn, new("қайтарып алынды", "отозвано", "withdrawn"), LibraryRules.Act.At("2", 4), IsFinal: true),
        new(Lapsed, new("мерзімі өтті", "истекло", "lapsed"), LibraryRules.Act.At("3", 1), IsFinal: true),
    ];
    // </snippet>

    // <snippet:topology>
    private static void Configure(TopologyDefinition<PetitionState> petition)
    {
        petition.Configure(Draft)
            .Permit<PetitionPublished>(Collecting);
        petition.Configure(Open)
            .Record<SignatureConfirmed, SignatureRejected, SignatureWithdrawn>()
            .Permit<SignaturesHandedOver>(UnderReview)
            .Permit<CollectionLapsed>(Lapsed)
            .Permit<PetitionWithdrawn>(Withdrawn);
        petition.Configure(Collecting).SubstateOf(Open)
            .Record<SignatureGiven>()
            .Permit<CollectionPaused>(Paused);
        petition.Configure(Paused).SubstateOf(Open)
            .Permit<CollectionResumed>(Collecting);
        petition.Configure(UnderReview)
            .Permit<PetitionGranted>(Granted)
            .Permit<PetitionDeclined>(Declined);
        petition.Configure(Granted).Record<NoticePosted>();
        petition.Configure(Declined).Record<NoticePosted>();
    }
    // </snippet>

    // Articles 2, 3 and 5.
    private void Collection()
    {
        // <snippet:command>
        petition.On<PublishPetition>(LibraryRules.Act.At("2", 1))
            .By(PetitionRole.Resident)
            .Require(
                "title.given", LibraryRules.Act.At("2", 2),
                new("өтініштің тақырыбы болуға тиіс", "у обращения должно быть название", "the petition must have a title"),
                nameof(PublishPetition.Title), m => m.Command.Title, Present)
            .Require(
                "library.open", LibraryRules.Act.At("2", 3),
                new("кітапхана ашық болуға тиіс", "библиотека должна быть открыта", "the library must be open"),
                m => m.Today, m => m.Today.Month == 8 ? NotEarlier(FirstOfSeptember(m.Today)) : default,
                earliest: m => m.Case.Zone.AtStartOfDay(FirstOfSeptember(m.Today)).ToInstant())
            .Decide(m => new PetitionPublished(m.Command.Title, m.Actor.Id, m.Now));
        // </snippet>

        // <snippet:predicate>
        petition.On<SignPetition>(LibraryRules.Act.At("3", 2))
            .By(PetitionRole.Resident)
            .Until(collectionCloses)
            .Require(
                "resident.signs-once", LibraryRules.Act.At("3", 2),
                new("тұрғын бір рет қана қол қоюға тиіс", "житель должен подписать только один раз", "a resident must sign only once"),
                m => !m.Case.Signatures.IsSignedBy(m.Actor.Id),
                found: m => Words.Same(m.Actor.Id))
            .Decide(m => new SignatureGiven(m.Case.Signatures.Count + 1, m.Actor.Id, m.Now));
        // </snippet>

        petition.On<PauseCollection>(LibraryRules.Act.At("3", 4))
            .By(PetitionRole.Librarian)
            .Until(collectionCloses)
            .Require(
                "reason.given", LibraryRules.Act.At("3", 5),
                new("себебі көрсетілуге тиіс", "причина должна быть названа", "the reason must be given"),
                nameof(PauseCollection.Reason), m => m.Command.Reason, Present)
            .Decide(m => new CollectionPaused(m.Command.Reason));

        petition.On<ResumeCollection>(LibraryRules.Act.At("3", 4))
            .By(PetitionRole.Librarian)
            .Decide(_ => new CollectionResumed());

        petition.On<WithdrawPetition>(LibraryRules.Act.At("2", 4))
            .By(PetitionRole.Resident)
            .Require(
                "initiator.only", LibraryRules.Act.At("2", 4),
                new("қайтарып алушы бастамашы болуға тиіс", "отзывать должен инициатор", "it must be the initiator who withdraws"),
                m => m.Actor.Id, m => Exactly(m.Case.Initiator))
            .Decide(_ => new PetitionWithdrawn());

        // <snippet:limits>
        petition.On<HandOverSignatures>(LibraryRules.Act.At("5"))
            .By(PetitionRole.Resident, PetitionRole.Librarian)
            .From(new Limit<LibraryPetition>(
                "hand-over.opens", new("тапсырудың басталуы", "начало сдачи", "the opening of the hand-over"), rules.Earliest.Basis,
                current => current.PublishedAt + rules.Earliest.Value))
            .Until(collectionCloses)
            .Require(
                "signatures.enough", rules.Signatures.Basis,
                new(
                    "расталған қолтаңбалар жеткілікті болуға тиіс", "подтверждённых подписей должно хватать",
                    "enough signatures must be confirmed"),
                m => m.Case.Signatures.Confirmed, _ => AtLeast(rules.Signatures.Value))
            .Decide(m => new SignaturesHandedOver(m.Case.Signatures.Confirmed, m.Now));
        // </snippet>

        // <snippet:clock>
        petition.When(
            collectionCloses,
            (current, at) => new SignaturesHandedOver(current.Signatures.Confirmed, at),
            current => current.Signatures.Confirmed >= rules.Signatures.Value);
        petition.When(
            collectionCloses,
            (current, at) => new CollectionLapsed(current.Signatures.Confirmed, at),
            current => current.Signatures.Confirmed < rules.Signatures.Value);
        // </snippet>
    }

    // Articles 3(3) and 4.
    private void Signatures()
    {
        // <snippet:parts>
        PartDefinition<LibraryPetition, Signature> signatures = petition.HasParts(
            new("қолтаңба", "подпись", "signature"),
            SignatureState.Given,
            Signature.Configure,
            [
                new(SignatureState.Given, new("қойылған", "дана", "given"), LibraryRules.Act.At("3", 2)),
                new(SignatureState.Confirmed, new("расталған", "подтверждена", "confirmed"), rules.Check.Basis),
                new(SignatureState.Rejected, new("қабылданбаған", "отклонена", "rejected"), rules.Check.Basis, IsFinal: true),
                new(SignatureState.Withdrawn, new("қайтарып алынған", "отозвана", "withdrawn"), rules.Regret.Basis, IsFinal: true),
            ],
            signature => signature.State,
            current => current.Signatures.All,
            signature => $"{signature.Number}");
        // </snippet>

        // <snippet:part-command>
        petition.On<CheckSignature, Signature>(signatures, (current, command) => current.Signatures.Find(command.Number), rules.Check.Basis)
            .By(PetitionRole.Librarian)
            .Duty(new Limit<LibraryPetition, Signature>(
                "signature.checked", new("тексеру мерзімі", "срок проверки", "the time to check"), rules.Check.Basis,
                (_, signature) => signature.GivenAt + rules.Check.Value))
            .Decide<SignatureConfirmed, SignatureRejected>(m => m.Command.IsGenuine
                ? new SignatureConfirmed(m.Command.Number)
                : new SignatureRejected(m.Command.Number));
        // </snippet>

        petition.On<WithdrawSignature, Signature>(
                signatures, (current, command) => current.Signatures.Find(command.Number), rules.Regret.Basis)
            .By(PetitionRole.Resident)
            .Until(new Limit<LibraryPetition, Signature>(
                "signature.regretted", new("қайтарып алу мерзімі", "срок отзыва", "the time to withdraw"), rules.Regret.Basis,
                (_, signature) => signature.GivenAt + rules.Regret.Value))
            .Require(
                "initiator.stays", rules.Regret.Basis,
                new("бастамашының қолтаңбасы қалуға тиіс", "подпись инициатора должна остаться", "the initiator's signature must stay"),
                m => m.Part.Resident != m.Case.Initiator,
                found: m => Words.Same(m.Part.Resident))
            .Require(
                "signatory.only", rules.Regret.Basis,
                new("қайтарып алушы қол қойған адам болуға тиіс", "отзывать должен подписавший", "it must be the signatory who withdraws"),
                m => m.Actor.Id, m => Exactly(m.Part.Resident))
            .Decide(m => new SignatureWithdrawn(m.Command.Number));
    }

    // Article 6.
    private void Answer()
    {
        // <snippet:several>
        petition.On<AnswerPetition>(LibraryRules.Act.At("6"))
            .By(PetitionRole.Council)
            .Duty(new Limit<LibraryPetition>(
                "answer.given", new("жауап мерзімі", "срок ответа", "the time to answer"), rules.Answer.Basis,
                current => current.HandedOverAt + rules.Answer.Value))
            .Require(
                "decline.with-reasons", LibraryRules.Act.At("6", 2),
                new("бас тарту себептері көрсетілуге тиіс", "отказ должен быть обоснован", "a refusal must give its reasons"),
                m => m.Command.Grant || !string.IsNullOrWhiteSpace(m.Command.Reasons),
                field: nameof(AnswerPetition.Reasons))
            .Yields<PetitionGranted>()
            .Yields<PetitionDeclined>()
            .Then<NoticePosted>()
            .DecideAll(m =>
            [
                m.Command.Grant ? new PetitionGranted(BySilence: false) : new PetitionDeclined(m.Command.Reasons),
                new NoticePosted(m.Case.Title),
            ]);
        // </snippet>

        petition.When(
            new Limit<LibraryPetition>(
                "silence.ends", new("үнсіздіктің аяқталуы", "конец молчания", "the end of silence"), rules.Silence.Basis,
                current => current.HandedOverAt + rules.Silence.Value),
            (_, _) => new PetitionGranted(BySilence: true));
    }

    private static LocalDate FirstOfSeptember(LocalDate day) => new(day.Year, 9, 1);
}
