using NodaTime;
using SelfGov.Cases.Worklists;
using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.AspNetCore.OpenApi.Observed;

/// <summary>A worklist of one duty in one case; the database is away where the query says so.</summary>
internal sealed class OneItemWorklist(string id, LifecycleMap map) : IWorklist
{
    public ValueTask<WorklistPage> ListAsync(WorklistQuery query, CancellationToken cancellationToken = default)
    {
        if (query.Prefix == TroubledJournal.Away)
        {
            throw TroubledJournal.NoDatabase();
        }

        MapCommand call = map.Commands.Single(command => command.Type == typeof(CallElection));
        MapLimit limit = call.Limits[0];
        return new(new WorklistPage(
            [
                new WorkItem
                {
                    Case = new CaseId(id),
                    Kind = map.Kind,
                    Edition = map.Edition,
                    DeadlineKind = DeadlineKind.Duty,
                    Roles = [.. call.Roles.Select(role => role.Code)],
                    Code = limit.Code,
                    Text = limit.Text,
                    Basis = limit.Basis,
                    At = Instant.FromUtc(2023, 9, 1, 19, 0),
                    Day = new LocalDate(2023, 9, 1),
                    Commands = [new WorkCommand("call-election", DeadlineKind.Duty)],
                    IsProvisional = false,
                    AwaitsRenewal = false,
                },
            ],
            null,
            Duration.FromSeconds(2)));
    }

    public ValueTask<long> CountAsync(WorklistQuery query, CancellationToken cancellationToken = default) => new(1);
}
