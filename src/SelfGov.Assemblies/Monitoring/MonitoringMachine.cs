using System.Collections.Immutable;
using SelfGov.Workflow;
using Stateless;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.Monitoring;

/// <summary>The ways of a monitoring commission and of its checks, moved by the same facts.</summary>
internal static class MonitoringMachine
{
    internal static readonly Topology<MonitoringCheckState, MonitoringTrigger> Checks =
        Topology<MonitoringCheckState, MonitoringTrigger>.Observe(MonitoringCheckState.Begun, ConfigureCheck);

    internal static readonly ImmutableArray<StateText<MonitoringCheckState>> CheckTexts =
    [
        new(MonitoringCheckState.Begun, new(
            "мониторинг жүргізілуде",
            "проводится мониторинг",
            "under way"), LocalGovernmentAct.At("39-3", 4)),
        new(MonitoringCheckState.ReportSigned, new(
            "есепке қол қойылды",
            "отчёт подписан",
            "report signed"), LocalGovernmentAct.At("39-3", 4)),
        new(MonitoringCheckState.Recommended, new(
            "ұсынымдар қабылданды",
            "приняты рекомендации",
            "recommendations adopted"), LocalGovernmentAct.At("39-3", 4)),
        new(MonitoringCheckState.Concluded, new("әкім қорытынды енгізді", "аким внёс заключение", "the akim submitted a conclusion"),
            LocalGovernmentAct.At("39-3", 4), IsFinal: true),
    ];

    internal static void Configure(StateMachine<MonitoringState, MonitoringTrigger> commission)
    {
        commission.Configure(MonitoringState.NotFormed)
            .Permit(MonitoringTrigger.CommissionFormed, MonitoringState.Active);
        commission.Configure(MonitoringState.Active)
            .Record(
                MonitoringTrigger.CheckBegun, MonitoringTrigger.ReportSigned, MonitoringTrigger.RecommendationsAdopted,
                MonitoringTrigger.ConclusionSubmitted)
            .Permit(MonitoringTrigger.CommissionEnded, MonitoringState.Ended);
    }

    internal static void ConfigureCheck(StateMachine<MonitoringCheckState, MonitoringTrigger> check)
    {
        check.Configure(MonitoringCheckState.Begun)
            .Permit(MonitoringTrigger.ReportSigned, MonitoringCheckState.ReportSigned);
        check.Configure(MonitoringCheckState.ReportSigned)
            .Permit(MonitoringTrigger.RecommendationsAdopted, MonitoringCheckState.Recommended);
        check.Configure(MonitoringCheckState.Recommended)
            .Permit(MonitoringTrigger.ConclusionSubmitted, MonitoringCheckState.Concluded);
    }
}
