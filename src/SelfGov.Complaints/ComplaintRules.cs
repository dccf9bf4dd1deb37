using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Trigger = SelfGov.Complaints.ComplaintTrigger;

namespace SelfGov.Complaints;

/// <summary>The rules that both procedures of complaints share.</summary>
internal static class ComplaintRules
{
    private static readonly Words NotAfter = new("{0} кешіктірмей", "не позднее {0}", "not after {0}");

    /// <summary>Only the body that was seised acts.</summary>
    internal static CommandBuilder<Complaint, Trigger, Whole, TCommand> ByBodySeised<TCommand>(
        this CommandBuilder<Complaint, Trigger, Whole, TCommand> command, Citation basis, params ReadOnlySpan<Role> bodies)
        where TCommand : class, ICommand<Complaint> => command
            .By(bodies)
            .Require(
                "complaint.seised-body", basis,
                new("шағым берілген орган әрекет етуге тиіс", "действовать должен орган, в который подана жалоба", "the body that was seised must act"),
                m => m.Actor.Role.Equals(ComplaintRoles.Of(m.Case.Body)),
                m => ComplaintRoles.Of(m.Case.Body).Name,
                m => m.Actor.Role.Name);

    /// <summary>What is complained about must have happened.</summary>
    internal static CommandBuilder<Complaint, Trigger, Whole, FileComplaint> OfPastAct(
        this CommandBuilder<Complaint, Trigger, Whole, FileComplaint> filing, Citation basis) => filing
            .Require(
                "complaint.act-happened", basis,
                new("шағым жасалған әрекет болуға тиіс", "обжалуемое действие должно быть совершено", "what is complained about must have happened"),
                m => m.Command.Act.On <= m.Now.InZone(m.Command.Locality.Zone).Date,
                m => NotAfter.With(Words.Of(m.Now.InZone(m.Command.Locality.Zone).Date)),
                m => Words.Of(m.Command.Act.On),
                m => m.Command.Locality.Zone.AtStartOfDay(m.Command.Act.On).ToInstant());

    /// <summary>An appeal is another complaint.</summary>
    internal static CommandBuilder<Complaint, Trigger, Whole, AppealDecision> ByAnotherComplaint(
        this CommandBuilder<Complaint, Trigger, Whole, AppealDecision> appeal, Citation basis) => appeal
            .By(Roles.Complainant)
            .Require(
                "appeal.case", basis,
                new(
                    "шешімге берілген басқа шағым көрсетілуге тиіс", "должна быть указана другая жалоба, поданная на решение",
                    "the other complaint, against the decision, must be named"),
                m => m.Command.Appeal.Kind == Complaint.Kind && m.Command.Appeal != m.Case.Reference,
                found: m => Words.Same(m.Command.Appeal.ToString()));

    /// <summary>
    /// Only a court's or a prosecutor's decision becomes final by a record; that of another body stands once the time to appeal has passed.
    /// </summary>
    internal static Rule<Complaint> DecidedByCourt(Citation basis) => new(
        "decision.of-court", basis,
        new(
            "комиссияның немесе органның шешімі шағым жасау мерзімі өткенде түпкілікті болады",
            "решение комиссии или органа становится окончательным по истечении срока обжалования",
            "only the decision of a court or a prosecutor; that of another body stands once the time to appeal has passed"),
        current => current.Body is ComplaintBody.Court or ComplaintBody.Prosecutor);
}
