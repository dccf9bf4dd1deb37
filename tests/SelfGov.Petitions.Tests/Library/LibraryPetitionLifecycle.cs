using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Definition = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Petitions.Library.LibraryPetition, SelfGov.Petitions.Library.PetitionState, SelfGov.Petitions.Library.PetitionTrigger>;
using Signatures = SelfGov.Workflow.PartDefinition<
    SelfGov.Petitions.Library.LibraryPetition, SelfGov.Petitions.Library.Signature, SelfGov.Petitions.Library.PetitionTrigger>;

namespace SelfGov.Petitions.Library;

/// <summary>A petition to the village library, from its draft to the council's answer.</summary>
public static class LibraryPetitionLifecycle
{
    // <snippet:build>
    public static Lifecycle<LibraryPetition, PetitionState, PetitionTrigger> Under(LibraryRules rules)
    {
        var petition = new Definition("library-petition", rules.Edition, id => new LibraryPetition(id, rules));
        petition.Topology(PetitionState.Draft, Configure);
        PetitionTexts.Name(petition);
        Signatures signatures = petition.HasParts(
            new Words("қолтаңба", "подпись", "signature"),
            Signature.Machine,
            PetitionTexts.SignatureStates,
            signature => signature.State,
            current => current.Signatures.Values,
            signature => $"{signature.Number}");

        PetitionLimits limits = PetitionLimits.Under(rules);
        Collect(petition, rules, limits);
        Check(petition, signatures, rules, limits);
        Answer(petition, limits);
        return petition.Build();
    }
    // </snippet>

    // <snippet:topology>
    private static void Configure(StateMachine<PetitionState, PetitionTrigger> petition)
    {
        petition.Configure(PetitionState.Draft)
            .Permit(PetitionTrigger.PetitionPublished, PetitionState.Collecting);
        petition.Configure(PetitionState.Open)
            .Record(PetitionTrigger.SignatureConfirmed, PetitionTrigger.SignatureRejected, PetitionTrigger.SignatureWithdrawn)
            .Permit(PetitionTrigger.SignaturesHandedOver, PetitionState.UnderReview)
            .Permit(PetitionTrigger.CollectionLapsed, PetitionState.Lapsed)
            .Permit(PetitionTrigger.PetitionWithdrawn, PetitionState.Withdrawn);
        petition.Configure(PetitionState.Collecting).SubstateOf(PetitionState.Open)
            .Record(PetitionTrigger.SignatureGiven)
            .Permit(PetitionTrigger.CollectionPaused, PetitionState.Paused);
        petition.Configure(PetitionState.Paused).SubstateOf(PetitionState.Open)
            .Permit(PetitionTrigger.CollectionResumed, PetitionState.Collecting);
        petition.Configure(PetitionState.UnderReview)
            .Permit(PetitionTrigger.PetitionGranted, PetitionState.Granted)
            .Permit(PetitionTrigger.PetitionDeclined, PetitionState.Declined);
        petition.Configure(PetitionState.Granted).Record(PetitionTrigger.NoticePosted);
        petition.Configure(PetitionState.Declined).Record(PetitionTrigger.NoticePosted);
    }
    // </snippet>

    private static void Collect(Definition petition, LibraryRules rules, PetitionLimits limits)
    {
        // <snippet:command>
        petition.On<PublishPetition>(new Words("өтінішті жариялау", "опубликовать обращение", "publish the petition"), LibraryRules.Act.At("2", 1))
            .By(PetitionRole.Resident)
            .Require(
                "title.given",
                LibraryRules.Act.At("2", 2),
                new Words("өтініштің тақырыбы болуы тиіс", "у обращения должно быть название", "the petition must have a title"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Title))
            .Require(
                "library.open",
                LibraryRules.Act.At("2", 3),
                new Words("тамызда кітапхана жабық", "в августе библиотека закрыта", "the library is closed in August"),
                matter => matter.Today.Month != 8,
                expected: matter => Words.Of(new LocalDate(matter.Today.Year, 9, 1)),
                found: matter => Words.Of(matter.Today),
                earliest: matter => matter.Case.Zone.AtStartOfDay(new LocalDate(matter.Today.Year, 9, 1)).ToInstant())
            .Yields(PetitionTrigger.PetitionPublished)
            .Decide(matter => new PetitionPublished(matter.Command.Title, matter.Actor.Id, matter.Now));
        // </snippet>

        petition.On<SignPetition>(new Words("қол қою", "подписать", "sign"), LibraryRules.Act.At("3", 2))
            .By(PetitionRole.Resident)
            .Until(limits.CollectionCloses)
            .Require(
                "resident.signs-once",
                LibraryRules.Act.At("3", 2),
                new Words("тұрғын бір рет қол қояды", "житель подписывает один раз", "a resident signs once"),
                matter => !matter.Case.Signatories.Contains(matter.Actor.Id),
                found: matter => Words.Same(matter.Actor.Id))
            .Yields(PetitionTrigger.SignatureGiven)
            .Decide(matter => new SignatureGiven(matter.Case.Signatures.Count + 1, matter.Actor.Id, matter.Now));

        petition.On<PauseCollection>(new Words("жинауды тоқтата тұру", "приостановить сбор", "pause the collection"), LibraryRules.Act.At("3", 4))
            .By(PetitionRole.Librarian)
            .Until(limits.CollectionCloses)
            .Require(
                "reason.given",
                LibraryRules.Act.At("3", 5),
                new Words("себебі көрсетілуі тиіс", "причина должна быть названа", "the reason must be given"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Reason))
            .Yields(PetitionTrigger.CollectionPaused)
            .Decide(matter => new CollectionPaused(matter.Command.Reason));

        petition.On<ResumeCollection>(new Words("жинауды жалғастыру", "возобновить сбор", "resume the collection"), LibraryRules.Act.At("3", 4))
            .By(PetitionRole.Librarian)
            .Yields(PetitionTrigger.CollectionResumed)
            .Decide(_ => new CollectionResumed());

        petition.On<WithdrawPetition>(new Words("өтінішті қайтарып алу", "отозвать обращение", "withdraw the petition"), LibraryRules.Act.At("2", 4))
            .By(PetitionRole.Resident)
            .Require(
                "initiator.only",
                LibraryRules.Act.At("2", 4),
                new Words("тек бастамашы қайтарып алады", "отзывает только инициатор", "only the initiator withdraws"),
                matter => matter.Case.Initiator == matter.Actor.Id,
                expected: matter => Words.Same(matter.Case.Initiator),
                found: matter => Words.Same(matter.Actor.Id))
            .Yields(PetitionTrigger.PetitionWithdrawn)
            .Decide(_ => new PetitionWithdrawn());

        // <snippet:given>
        petition.On<HandOverSignatures>(new Words("қолтаңбаларды тапсыру", "сдать подписи", "hand over the signatures"), LibraryRules.Act.At("5"))
            .By(PetitionRole.Resident, PetitionRole.Librarian)
            .From(limits.HandOverOpens)
            .Until(limits.CollectionCloses)
            .Given(new Rule<LibraryPetition>(
                "signatures.enough",
                rules.Signatures.Basis,
                new Words("расталған қолтаңбалар жеткілікті болуы тиіс", "подтверждённых подписей должно хватать", "enough signatures must be confirmed"),
                current => current.Confirmed >= rules.Signatures.Value)
            {
                Expected = _ => Words.Of(rules.Signatures.Value),
                Found = current => Words.Of(current.Confirmed),
            })
            .Yields(PetitionTrigger.SignaturesHandedOver)
            .Decide(matter => new SignaturesHandedOver(matter.Case.Confirmed, matter.Now));
        // </snippet>

        // <snippet:clock>
        petition.When(
            limits.CollectionCloses,
            PetitionTrigger.SignaturesHandedOver,
            (current, moment) => new SignaturesHandedOver(current.Confirmed, moment),
            current => current.Confirmed >= rules.Signatures.Value);
        petition.When(
            limits.CollectionCloses,
            PetitionTrigger.CollectionLapsed,
            (current, moment) => new CollectionLapsed(current.Confirmed, moment),
            current => current.Confirmed < rules.Signatures.Value);
        // </snippet>
    }

    private static void Check(Definition petition, Signatures signatures, LibraryRules rules, PetitionLimits limits)
    {
        // <snippet:part-command>
        petition.On<CheckSignature, Signature>(
                signatures,
                (current, command) => current.Signatures.GetValueOrDefault(command.Number),
                new Words("қолтаңбаны тексеру", "проверить подпись", "check a signature"),
                rules.Check.Basis)
            .By(PetitionRole.Librarian)
            .Duty(limits.SignatureChecked)
            .Yields(PetitionTrigger.SignatureConfirmed, PetitionTrigger.SignatureRejected)
            .Decide(matter => matter.Command.IsGenuine
                ? new SignatureConfirmed(matter.Command.Number)
                : new SignatureRejected(matter.Command.Number));
        // </snippet>

        petition.On<WithdrawSignature, Signature>(
                signatures,
                (current, command) => current.Signatures.GetValueOrDefault(command.Number),
                new Words("қолтаңбаны қайтарып алу", "отозвать подпись", "withdraw a signature"),
                rules.Regret.Basis)
            .By(PetitionRole.Resident)
            .Until(limits.SignatureRegretted)
            .Given(
                "initiator.stays",
                rules.Regret.Basis,
                new Words("бастамашының қолтаңбасы қалады", "подпись инициатора остаётся", "the initiator's signature stays"),
                subject => subject.Part.Resident != subject.Case.Initiator,
                found: subject => Words.Same(subject.Part.Resident))
            .Require(
                "signatory.only",
                rules.Regret.Basis,
                new Words("тек қол қойған адам қайтарып алады", "отзывает только подписавший", "only the signatory withdraws"),
                matter => matter.Part.Resident == matter.Actor.Id,
                matter => Words.Same(matter.Part.Resident),
                matter => Words.Same(matter.Actor.Id))
            .Yields(PetitionTrigger.SignatureWithdrawn)
            .Decide(matter => new SignatureWithdrawn(matter.Command.Number));
    }

    private static void Answer(Definition petition, PetitionLimits limits)
    {
        // <snippet:either>
        petition.On<AnswerPetition>(new Words("жауап беру", "дать ответ", "answer the petition"), LibraryRules.Act.At("6"))
            .By(PetitionRole.Council)
            .Duty(limits.AnswerGiven)
            .Require(
                "decline.with-reasons",
                LibraryRules.Act.At("6", 2),
                new Words("бас тарту себептері көрсетілуі тиіс", "отказ должен быть обоснован", "a refusal must give its reasons"),
                matter => matter.Command.Grant || !string.IsNullOrWhiteSpace(matter.Command.Reasons))
            .Yields(PetitionTrigger.PetitionGranted, PetitionTrigger.PetitionDeclined)
            .Then(PetitionTrigger.NoticePosted)
            .DecideAll(matter =>
            [
                matter.Command.Grant ? new PetitionGranted(BySilence: false) : new PetitionDeclined(matter.Command.Reasons),
                new NoticePosted(matter.Case.Title),
            ]);
        // </snippet>

        petition.When(limits.SilenceEnds, PetitionTrigger.PetitionGranted, (_, _) => new PetitionGranted(BySilence: true));
    }
}
