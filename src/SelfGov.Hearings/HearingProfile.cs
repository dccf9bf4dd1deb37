using SelfGov.Kazakhstan.Bodies;
using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Hearings;

/// <summary>The law of one kind of hearing in one edition: who, when, where and how, each with the place that sets it.</summary>
/// <remarks>Immutable. What the texts read do not set is null. The tables are in <c>docs/law/hearings.md</c>.</remarks>
public sealed record HearingProfile
{
    /// <summary>The identity of the edition, such as <c>EM2</c>.</summary>
    public required EditionId Id { get; init; }

    /// <summary>The kind of hearing.</summary>
    public required HearingKind Kind { get; init; }

    /// <summary>The name of the kind for people.</summary>
    public required Words Title { get; init; }

    /// <summary>The place that provides for hearings of this kind.</summary>
    public required Citation Basis { get; init; }

    /// <summary>The first day in force.</summary>
    public required LocalDate First { get; init; }

    /// <summary>The last day in force; null while no end is known.</summary>
    public LocalDate? Last { get; init; }

    /// <summary>How sure the first day is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What the acts leave open, decided by name.</summary>
    public HearingPolicies Policies { get; init; } = HearingPolicies.Default;

    /// <summary>How it is held.</summary>
    public HearingForm Form { get; init; }

    /// <summary>Who may initiate it.</summary>
    public required Ruled<ImmutableArray<Role>> Initiators { get; init; }

    /// <summary>Who organises it: announces, publishes notices, opens materials, answers comments.</summary>
    public required Ruled<ImmutableArray<Role>> Organisers { get; init; }

    /// <summary>The most persons who may initiate it together; null without a limit.</summary>
    public Ruled<int>? GroupSize { get; init; }

    /// <summary>Who is excluded from initiating; null where nobody is.</summary>
    public Citation? Exclusion { get; init; }

    /// <summary>Who has to agree on place, day and hour; null where nobody has to.</summary>
    public Ruled<ImmutableArray<Role>>? AgreedBy { get; init; }

    /// <summary>The time to answer a request for agreement, from the initiation; null where none is known.</summary>
    public Ruled<TimeLimit>? AgreementAnswer { get; init; }

    /// <summary>The notices that the act asks for; empty where it sets none.</summary>
    public ImmutableArray<NoticeDuty> Notices { get; init; } = [];

    /// <summary>The last day to open the materials, before the hearing; null where none is set.</summary>
    public Ruled<TimeLimit>? Materials { get; init; }

    /// <summary>The shortest discussion, from its first day; null where none is set.</summary>
    public Ruled<TimeLimit>? DiscussionLength { get; init; }

    /// <summary>The last day for written comments, before the session; null where none is set.</summary>
    public Ruled<TimeLimit>? CommentsClose { get; init; }

    /// <summary>The place that leaves anonymous comments out; null where the act is silent.</summary>
    public Citation? IdentifiedAuthors { get; init; }

    /// <summary>The place that leaves comments out that are not specific or off the subject; null where the act is silent.</summary>
    public Citation? SubjectOfComments { get; init; }

    /// <summary>The place that narrows the subject of a repeated hearing; null where the act is silent.</summary>
    public Citation? ScopeOfRepeat { get; init; }

    /// <summary>The share of the members of the body with whom the hearing is held; null without one.</summary>
    public Ruled<Threshold>? Quorum { get; init; }

    /// <summary>The share that adopts the final record, resolution or report; null where nothing is voted on.</summary>
    public Ruled<Threshold>? Majority { get; init; }

    /// <summary>Whose representative chairs; null where the act does not say.</summary>
    public Ruled<Role>? ChairedBy { get; init; }

    /// <summary>The most that a report may take of the planned time; null without a limit.</summary>
    public Ruled<Share>? ReportShare { get; init; }

    /// <summary>The place that asks for video and audio recording; null where the act does not.</summary>
    public Citation? Recording { get; init; }

    /// <summary>The most working days in a row that the session may last; null without a limit.</summary>
    public Ruled<int>? SessionDays { get; init; }

    /// <summary>The place on the record and what it contains.</summary>
    public required Citation Record { get; init; }

    /// <summary>The place by which comments are answered with reasons, before the record is published.</summary>
    public required Citation Answers { get; init; }

    /// <summary>The place that puts the answers into the record itself; null where the act does not.</summary>
    public Citation? AnswersInRecord { get; init; }

    /// <summary>Who signs the record; null where the act does not say.</summary>
    public Ruled<ImmutableArray<Role>>? Signers { get; init; }

    /// <summary>The time to sign the record, from the end of the hearing; null where none is set.</summary>
    public Ruled<TimeLimit>? Signing { get; init; }

    /// <summary>The place on the publication of the record or of the results.</summary>
    public required Citation Publication { get; init; }

    /// <summary>The time to publish; null where none is set.</summary>
    public Ruled<AnchoredLimit>? PublicationTime { get; init; }

    /// <summary>The place on sending the record or the recommendations on; null where the act does not say.</summary>
    public Citation? HandOver { get; init; }

    /// <summary>The time to send them on; null where none is set.</summary>
    public Ruled<AnchoredLimit>? HandOverTime { get; init; }

    /// <summary>The time for the body to answer, from the hand-over; null where it need not.</summary>
    public Ruled<TimeLimit>? Answer { get; init; }

    /// <summary>Who answers; null where the act does not say, and the body to which the record goes may.</summary>
    public Ruled<ImmutableArray<Role>>? AnsweredBy { get; init; }

    /// <summary>The time to answer on drafts of programmes, where it differs; null where it does not.</summary>
    public Ruled<TimeLimit>? ProgrammeAnswer { get; init; }

    /// <summary>The place on disagreement noted in the record; null where the act is silent.</summary>
    public Citation? Disagreement { get; init; }

    /// <summary>The place on appeal; null where the act is silent.</summary>
    public Citation? Appeal { get; init; }

    /// <summary>The grounds on which the act has a hearing repeated; null where it knows none.</summary>
    public Ruled<ImmutableHashSet<RepeatGround>>? Repeat { get; init; }

    /// <summary>Who signs the record, by the act or by the policy where it is silent.</summary>
    public ImmutableArray<Role> SigningRoles => Signers?.Value
        ?? (Form == HearingForm.Meeting ? [Roles.HearingChair, Roles.HearingSecretary] : [Roles.ResponsibleOfficial]);
}
